/// The numbers that the matcher has learned, embedded as one file.
#ifndef MATCHER_WEIGHTS_H
#define MATCHER_WEIGHTS_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of the file, there as long as the program runs.
const uint8_t *_Nonnull matcher_weights_bytes(void);

/// How many bytes there are.
size_t matcher_weights_size(void);

#endif
