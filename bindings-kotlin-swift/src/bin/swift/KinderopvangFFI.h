// The functions of the native library; the generated Swift calls them.
#pragma once

#include <stdint.h>

/// The bytes of an answer, and what they are: those of the answer (0) or of an error (1), or nothing after a panic (2).
typedef struct KinderopvangAnswer {
    uint64_t data;
    uint64_t len;
    uint64_t capacity;
    uint64_t status;
} KinderopvangAnswer;

void kinderopvang_ask(uint32_t number, const uint8_t *_Nonnull given, uint64_t len, KinderopvangAnswer *_Nonnull answer);
void kinderopvang_free(uint64_t data, uint64_t capacity);
void kinderopvang_close(uint64_t handle);
const char *_Nonnull kinderopvang_version(void);
uint64_t kinderopvang_definitions(void);
