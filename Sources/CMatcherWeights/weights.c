#include "matcher_weights.h"

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t weights[] = {
#embed "weights.bin"
};
#pragma clang diagnostic pop

const uint8_t *matcher_weights_bytes(void) { return weights; }

size_t matcher_weights_size(void) { return sizeof weights; }
