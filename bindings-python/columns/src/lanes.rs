//! Loops that take several rows at a time. A wheel is optimised for size when it is linked, and then no loop is made to do so
//! by the compiler. What remains at the end, and other processors than x86-64, get one row at a time.

/// Adds the distances of values from the lowest one to keys, shifted. Gives all bits that are set in one of the distances.
pub(crate) fn add_words(values: &[u32], low: u32, shift: u32, keys: &mut [u32]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    let (met, values, keys) = x86_64::add_words(values, low, shift, keys);
    #[cfg(not(target_arch = "x86_64"))]
    let met = 0;
    let one = |met, (key, value): (&mut u32, &u32)| add(met, key, *value, low, shift);
    keys.iter_mut().zip(values).fold(met, one)
}

/// The same for values with a sign.
pub(crate) fn add_signed_words(values: &[i32], low: u32, shift: u32, keys: &mut [u32]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    let (met, values, keys) = x86_64::add_signed_words(values, low, shift, keys);
    #[cfg(not(target_arch = "x86_64"))]
    let met = 0;
    let one = |met, (key, value): (&mut u32, &i32)| add(met, key, value.cast_unsigned(), low, shift);
    keys.iter_mut().zip(values).fold(met, one)
}

/// The same for bytes.
pub(crate) fn add_bytes(values: &[u8], low: u32, shift: u32, keys: &mut [u32]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    let (met, values, keys) = x86_64::add_bytes(values, low, shift, keys);
    #[cfg(not(target_arch = "x86_64"))]
    let met = 0;
    let one = |met, (key, value): (&mut u32, &u8)| add(met, key, u32::from(*value), low, shift);
    keys.iter_mut().zip(values).fold(met, one)
}

fn add(met: u32, key: &mut u32, value: u32, low: u32, shift: u32) -> u32 {
    let distance = value.wrapping_sub(low);
    *key |= distance.wrapping_shl(shift);
    met | distance
}

/// Is each of these bytes zero or above, and below a limit, which is 128 at most?
pub(crate) fn are_below(bytes: &[i8], limit: u8) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // A byte below 128 gets its highest bit by this if it is not below the limit.
    let rest = 128_u8.saturating_sub(limit);
    let rests = u64::from_ne_bytes([rest; 8]);
    let (eights, others) = bytes.as_chunks::<8>();
    let met = eights.iter().fold(0, |met, eight| {
        let eight = u64::from_ne_bytes(eight.map(i8::cast_unsigned));
        met | eight | (eight & !HIGH).wrapping_add(rests)
    });
    met & HIGH == 0 && others.iter().all(|byte| byte.cast_unsigned() < limit)
}

#[cfg(target_arch = "x86_64")]
mod x86_64 {
    use std::arch::x86_64::{
        __m128i, _mm_cvtsi32_si128, _mm_loadu_si128, _mm_or_si128, _mm_set1_epi32, _mm_setzero_si128, _mm_sll_epi32,
        _mm_storeu_si128, _mm_sub_epi32, _mm_unpackhi_epi8, _mm_unpackhi_epi16, _mm_unpacklo_epi8, _mm_unpacklo_epi16,
    };

    /// All bits met, and the values and keys that remain.
    type Added<'a, T> = (u32, &'a [T], &'a mut [u32]);

    macro_rules! with_sse2 {
        ($($name:ident = $inner:ident of $type:ident;)*) => { $(
            #[allow(unsafe_code, reason = "the compiler does not conclude it")]
            pub(super) fn $name<'a>(values: &'a [$type], low: u32, shift: u32, keys: &'a mut [u32]) -> Added<'a, $type> {
                // SAFETY: every processor of x86-64 has SSE2.
                unsafe { $inner(values, low, shift, keys) }
            }
        )* };
    }
    with_sse2! {
        add_words = add_words_there of u32;
        add_signed_words = add_signed_words_there of i32;
        add_bytes = add_bytes_there of u8;
    }

    /// The distances from the lowest value are added to four keys at a time.
    struct Adding {
        low: __m128i,
        shift: __m128i,
        met: __m128i,
    }

    impl Adding {
        #[target_feature(enable = "sse2")]
        fn new(low: u32, shift: u32) -> Self {
            Self {
                low: _mm_set1_epi32(low.cast_signed()),
                shift: _mm_cvtsi32_si128(shift.cast_signed()),
                met: _mm_setzero_si128(),
            }
        }

        #[target_feature(enable = "sse2")]
        fn add(&mut self, keys: &mut [u32; 4], values: __m128i) {
            let distances = _mm_sub_epi32(values, self.low);
            self.met = _mm_or_si128(self.met, distances);
            store(keys, _mm_or_si128(load(keys), _mm_sll_epi32(distances, self.shift)));
        }

        #[target_feature(enable = "sse2")]
        fn met(self) -> u32 {
            let mut met = [0; 4];
            store(&mut met, self.met);
            met.iter().fold(0, |all, met| all | met)
        }
    }

    #[target_feature(enable = "sse2")]
    fn add_words_there<'a>(values: &'a [u32], low: u32, shift: u32, keys: &'a mut [u32]) -> Added<'a, u32> {
        let mut adding = Adding::new(low, shift);
        let ((values, values_left), (keys, keys_left)) = (values.as_chunks::<4>(), keys.as_chunks_mut::<4>());
        for (keys, values) in keys.iter_mut().zip(values) {
            adding.add(keys, load(values));
        }
        (adding.met(), values_left, keys_left)
    }

    #[target_feature(enable = "sse2")]
    fn add_signed_words_there<'a>(values: &'a [i32], low: u32, shift: u32, keys: &'a mut [u32]) -> Added<'a, i32> {
        let mut adding = Adding::new(low, shift);
        let ((values, values_left), (keys, keys_left)) = (values.as_chunks::<4>(), keys.as_chunks_mut::<4>());
        for (keys, values) in keys.iter_mut().zip(values) {
            adding.add(keys, load(values));
        }
        (adding.met(), values_left, keys_left)
    }

    #[target_feature(enable = "sse2")]
    fn add_bytes_there<'a>(values: &'a [u8], low: u32, shift: u32, keys: &'a mut [u32]) -> Added<'a, u8> {
        let mut adding = Adding::new(low, shift);
        let zero = _mm_setzero_si128();
        let ((values, values_left), (keys, keys_left)) = (values.as_chunks::<16>(), keys.as_chunks_mut::<16>());
        for (keys, values) in keys.iter_mut().zip(values) {
            let values = load(values);
            let (first, last) = (_mm_unpacklo_epi8(values, zero), _mm_unpackhi_epi8(values, zero));
            let fours = [
                _mm_unpacklo_epi16(first, zero),
                _mm_unpackhi_epi16(first, zero),
                _mm_unpacklo_epi16(last, zero),
                _mm_unpackhi_epi16(last, zero),
            ];
            for (keys, values) in keys.as_chunks_mut::<4>().0.iter_mut().zip(fours) {
                adding.add(keys, values);
            }
        }
        (adding.met(), values_left, keys_left)
    }

    /// Sixteen bytes of whole numbers.
    trait Sixteen {}
    impl Sixteen for [u32; 4] {}
    impl Sixteen for [i32; 4] {}
    impl Sixteen for [u8; 16] {}

    #[allow(unsafe_code, reason = "a load takes a pointer")]
    #[target_feature(enable = "sse2")]
    fn load<T: Sixteen>(values: &T) -> __m128i {
        // SAFETY: there are sixteen bytes at the reference, of any alignment.
        unsafe { _mm_loadu_si128(std::ptr::from_ref(values).cast()) }
    }

    #[allow(unsafe_code, reason = "a store takes a pointer")]
    #[target_feature(enable = "sse2")]
    fn store(words: &mut [u32; 4], lanes: __m128i) {
        // SAFETY: there are sixteen bytes at the reference, of any alignment, that are ours to write.
        unsafe { _mm_storeu_si128(std::ptr::from_mut(words).cast(), lanes) }
    }
}
