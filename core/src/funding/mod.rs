//! Money and mandate (RGL-6, RGL-7): estimate, advances and settlement of the benefit for care abroad,
//! and who decides in the minister's name.
