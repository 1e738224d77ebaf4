// The product of a query with a packed vector, the same for both kinds of ARM processor.
static int32_t dot(const int16_t *query, const int8_t *components) {
  int32x4_t totals = vdupq_n_s32(0);
  for (size_t i = 0; i < WIDTH; i += 8) {
    const int16x8_t q = vld1q_s16(query + i), c = vmovl_s8(vld1_s8(components + i));
    totals = vmlal_s16(totals, vget_low_s16(q), vget_low_s16(c));
    totals = vmlal_high_s16(totals, q, c);
  }
  return vaddvq_s32(totals);
}
