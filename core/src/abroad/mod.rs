//! Care outside the Netherlands (RGL-5): what counts as a facility in which country, and which proof.
