//! The way into the library for the JVM and Android, by the Java Native Interface (JNI): the native functions of the
//! class `nl.kinderopvang.NativeLibrary`.

use jni_sys::{JNIEnv, jbyteArray, jclass, jint, jlong};

use crate::{
    calls::{asked, kinderopvang_close},
    version::{DEFINITIONS, VERSION},
};

/// An array of Java of these bytes; null, with an exception waiting, where there is no room for it.
///
/// # Safety
/// `env` is that of the running call.
unsafe fn array_of(env: *mut JNIEnv, bytes: &[u8]) -> jbyteArray {
    let Ok(length) = jint::try_from(bytes.len()) else { return std::ptr::null_mut() };
    // SAFETY: the functions of a running call, which take what they are given here; a null array is written to by nobody.
    unsafe {
        let array = ((**env).v1_1.NewByteArray)(env, length);
        if !array.is_null() {
            ((**env).v1_1.SetByteArrayRegion)(env, array, 0, length, bytes.as_ptr().cast());
        }
        array
    }
}

/// `ask`: calls a function of the library with its arguments, the first `length` of the given bytes. Gives the bytes of the answer
/// and after them what they are: those of the answer (0) or of an error (1), or nothing after a panic (2).
///
/// # Safety
/// Called by the JVM.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_nl_kinderopvang_NativeLibrary_ask(
    env: *mut JNIEnv,
    _: jclass,
    number: jint,
    given: jbyteArray,
    length: jint,
) -> jbyteArray {
    let mut bytes = vec![0_u8; usize::try_from(length).unwrap_or(0)];
    // SAFETY: the array is one, and its region has room in the vector. A region outside it leaves the vector as it is and an
    // exception, which the JVM throws when this function has ended.
    unsafe { ((**env).v1_1.GetByteArrayRegion)(env, given, 0, length, bytes.as_mut_ptr().cast()) };
    let (status, mut answer) = asked(number.cast_unsigned(), &bytes);
    answer.push(status);
    // SAFETY: it is that of this call.
    unsafe { array_of(env, &answer) }
}

/// `close`: as [`kinderopvang_close`].
#[unsafe(no_mangle)]
pub extern "system" fn Java_nl_kinderopvang_NativeLibrary_close(_: *mut JNIEnv, _: jclass, handle: jlong) {
    kinderopvang_close(handle.cast_unsigned());
}

/// `version`: the version of the library, as text.
///
/// # Safety
/// Called by the JVM.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_nl_kinderopvang_NativeLibrary_version(env: *mut JNIEnv, _: jclass) -> jbyteArray {
    // SAFETY: it is that of this call.
    unsafe { array_of(env, VERSION.trim_end_matches('\0').as_bytes()) }
}

/// `definitions`: as [`kinderopvang_definitions`](crate::version::kinderopvang_definitions).
#[unsafe(no_mangle)]
pub extern "system" fn Java_nl_kinderopvang_NativeLibrary_definitions(_: *mut JNIEnv, _: jclass) -> jlong {
    DEFINITIONS.cast_signed()
}
