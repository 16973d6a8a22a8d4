use super::{ExportColumn, ExportContent, ExportEncoding, ExportFaultCode, LrkExport, decode::decode};
use crate::decision::Language;

fn codes(export: &LrkExport) -> Vec<(u32, ExportFaultCode)> {
    export.faults().iter().map(|fault| (fault.line, fault.code)).collect()
}

fn names(export: &LrkExport) -> Vec<Option<&str>> {
    export.texts(ExportColumn::ActueleNaamOko).collect()
}

#[test]
fn bytes_that_are_no_utf8_are_windows_1252() {
    let export = LrkExport::from_bytes(b"lrk_id;actuele_naam_oko\n116989737;Cr\xe8che \x80\x93\x81\n".as_slice());
    assert_eq!(export.encoding(), ExportEncoding::Windows1252);
    assert_eq!(names(&export), [Some("Crèche €“\u{81}")]);
    let all: Vec<u8> = (0..=255).collect();
    let text = String::from_utf8(decode(all).bytes).unwrap();
    assert_eq!(text.chars().count(), 256);
    assert!(text.contains('Ÿ') && text.contains('ÿ') && !text.contains('\u{fffd}'));
}

#[test]
fn a_mark_promises_utf8_and_only_what_breaks_the_promise_is_lost() {
    let bytes = b"\xef\xbb\xbflrk_id;actuele_naam_oko\n116989737;Cr\xe8che\n133101678;Caf\xc3\xa9\n";
    let export = LrkExport::from_bytes(bytes.as_slice());
    assert_eq!(export.encoding(), ExportEncoding::Utf8WithMark);
    assert_eq!(codes(&export), [(2, ExportFaultCode::NotUtf8)]);
    assert_eq!(names(&export), [Some("Cr\u{fffd}che"), Some("Café")]);
}

#[test]
fn a_quote_that_is_never_closed_costs_its_own_row_at_most() {
    let mut text = "lrk_id;actuele_naam_oko;opc\n1;\"open\n".to_owned();
    for _ in 0..200 {
        text.push_str("116989737;KDV;Nee\n");
    }
    let export = LrkExport::from_text(text);
    assert_eq!(export.row_count(), 200);
    assert_eq!(codes(&export)[0], (2, ExportFaultCode::UnbalancedQuote));
    assert!(export.faults()[0].is_row_left_out);
    // Rows with closed quotes after it are read as they should.
    let text = "lrk_id;actuele_naam_oko\n116989737;\"open\n133101678;\"De; \"\"Eik\"\"\"\n136124355;\"\"\n";
    let export = LrkExport::from_text(text);
    assert_eq!(codes(&export), [(2, ExportFaultCode::UnbalancedQuote)]);
    assert_eq!(names(&export), [Some("\"open"), Some("De; \"Eik\""), None]);
}

#[test]
fn text_after_a_closed_quote_is_a_fault_of_its_row() {
    let export = LrkExport::from_text("lrk_id;actuele_naam_oko\n116989737;\"De\" Eik\n133101678;Zon\n");
    assert_eq!(codes(&export), [(2, ExportFaultCode::UnbalancedQuote)]);
    assert_eq!(names(&export), [Some("\"De\" Eik"), Some("Zon")]);
}

#[test]
fn a_quoted_field_keeps_its_row_together_over_lines_and_letters_of_more_bytes() {
    let text = "lrk_id;actuele_naam_oko;contact_persoon\n116989737;\"é\n\"\"ü\"\"\n—\";\"ß\"\r\n133101678;Zon;'\r\n";
    let export = LrkExport::from_text(text);
    assert!(export.faults().is_empty());
    assert_eq!(names(&export), [Some("é\n\"ü\"\n—"), Some("Zon")]);
    let lines: Vec<u32> = export.rows().map(|row| row.line).collect();
    assert_eq!(lines, [2, 5]);
    assert_eq!(export.row(0).unwrap().contact.as_deref(), Some("ß"));
    // So does the header, and a field of the last column.
    let export = LrkExport::from_text("\"lrk_id\";\"opc\"\n116989737;\"\n\"\n133101678;Ja\n");
    assert_eq!(export.columns(), [ExportColumn::LrkId, ExportColumn::Opc]);
    assert!(export.answers(ExportColumn::Opc).eq([None, Some(true)]));
}

#[test]
fn no_fault_repeats_what_stands_there() {
    let secret = "Geheim4711";
    let text = format!("lrk_id;type_oko;{secret};{secret}\n{secret};{secret};x;x\n\"{secret};1\n");
    let export = LrkExport::from_text(text);
    let told = format!("{:?} {:?} {export:?}", export.faults(), export.warnings());
    assert!(export.faults().len() >= 4);
    assert!(!told.contains(secret), "{told}");
}

#[test]
fn a_text_that_is_wide_or_empty_stops_nothing() {
    for text in
        ["", "\n\n", "\u{feff}", ";", "\"", "\"\n", "lrk_id", "lrk_id\n\"", "lrk_id\r\n\r\n", "lrk_id;\n116989737;\n"]
    {
        let export = LrkExport::from_text(text);
        assert!(export.row_count() <= 1, "{text}");
        assert_eq!(export.row(export.row_count()), None);
    }
    let wide = LrkExport::from_text(format!("lrk_id{}\n1\n", ";x".repeat(1000)));
    assert_eq!(codes(&wide), [(1, ExportFaultCode::TooLarge)]);
    assert_eq!(wide.row_count(), 0);
}

#[test]
fn every_code_has_a_sentence_without_a_period_and_every_column_its_names() {
    for code in ExportFaultCode::ALL {
        let sentence = code.message();
        assert!(!sentence.ends_with('.') && sentence.len() > 20);
        assert!(!code.is_about_a_value() || !code.is_about_the_form_of_a_row());
    }
    for column in ExportColumn::ALL {
        assert_eq!(ExportColumn::named(&column.word().to_uppercase()), Some(*column));
        assert!(!column.name(Language::Nl).is_empty());
    }
    let days = ExportColumn::ALL.iter().filter(|column| column.content() == ExportContent::Day);
    assert_eq!(days.count(), 4);
    assert_eq!(ExportColumn::ALL.iter().filter(|column| column.is_in_both_exports()).count(), 35);
}
