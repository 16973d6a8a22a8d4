//! Norms that are lists of rows, such as what an administration holds.

/// A list of rows as the value of a norm: in the tables a slice, in a document a list. No row may stand there twice.
macro_rules! norm_list {
    ($(#[$meta:meta])* $name:ident of $row:ty as $content:ident { $field:ident }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(std::borrow::Cow<'static, [$row]>);

        impl $name {
            pub(super) const fn of(rows: &'static [$row]) -> Self {
                Self(std::borrow::Cow::Borrowed(rows))
            }

            /// The rows, in the order of the norm.
            pub fn rows(&self) -> &[$row] {
                &self.0
            }
        }

        impl $crate::wire::Wire for $name {
            fn read(json: &$crate::wire::Json, reader: &mut $crate::wire::Reader) -> Option<Self> {
                let rows = Vec::<$row>::read(json, reader)?;
                for (at, row) in rows.iter().enumerate() {
                    if rows.iter().take(at).any(|earlier| earlier == row) {
                        return reader.at_index(at, |reader| {
                            reader.fault($crate::wire::FaultCode::DuplicateIdentity, "this row stands here twice")
                        });
                    }
                }
                Some(Self(rows.into()))
            }
        }

        impl $crate::norm::NormValue for $name {
            fn content(&self) -> $crate::norm::NormContent {
                $crate::norm::NormContent::$content { $field: self.0.to_vec() }
            }

            fn out_of_range(&self) -> Option<&'static str> {
                self.0.is_empty().then_some("expected at least one row")
            }
        }
    };
}

pub(super) use norm_list;
