import Foundation

// Amounts in euro cross as text, exactly.

func decimalAmount(_ text: String) -> Decimal {
    Decimal(string: text, locale: nil) ?? .nan
}

/// A number that is no amount crosses as a text that is none, and is refused with its path.
func plainAmount(_ amount: Decimal) -> String {
    amount.description
}
