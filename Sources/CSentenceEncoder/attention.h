// Attention between the tokens of one text, in floats: it needs more than 8 bits.
#ifndef ATTENTION_H
#define ATTENTION_H

#include "lanes.h"

enum {
  // Queries that are worked on together: their sums fill the registers.
  QUERIES = 4,
  STEP = 2 * LANES,
};

static inline size_t padded(size_t tokens) { return (tokens + STEP - 1) / STEP * STEP; }

// Room for one head's keys, turned on their side, and the scores of some queries.
static inline size_t attention_floats(size_t tokens) {
  return padded(tokens) * (HEAD_WIDTH + QUERIES);
}

static void turn_keys(const float *keys, size_t tokens, size_t columns, float *turned) {
  for (size_t d = 0; d < HEAD_WIDTH; d++) {
    for (size_t t = 0; t < tokens; t++) turned[d * columns + t] = keys[t * 3 * WIDTH + d];
    for (size_t t = tokens; t < columns; t++) turned[d * columns + t] = 0;
  }
}

static void score(const float *queries, const float *turned, size_t columns, float *scores) {
  for (size_t t = 0; t < columns; t += STEP) {
    floats sums[QUERIES][2] = {0};
    for (size_t d = 0; d < HEAD_WIDTH; d++) {
      const floats left = load(turned + d * columns + t);
      const floats right = load(turned + d * columns + t + LANES);
#pragma clang loop unroll(full)
      for (size_t q = 0; q < QUERIES; q++) {
        const float factor = queries[q * 3 * WIDTH + d];
        sums[q][0] = sums[q][0] + left * factor;
        sums[q][1] = sums[q][1] + right * factor;
      }
    }
    for (size_t q = 0; q < QUERIES; q++) {
      store(scores + q * columns + t, sums[q][0]);
      store(scores + q * columns + t + LANES, sums[q][1]);
    }
  }
}

// Softmax without the division, which is left to the end; returns what to divide by.
static float weigh(float *scores, size_t tokens, size_t columns) {
  // The columns beyond the tokens must not win.
  for (size_t t = tokens; t < columns; t++) scores[t] = scores[0];
  floats top = load(scores);
  for (size_t t = LANES; t < columns; t += LANES) top = larger(load(scores + t), top);
  const float peak = largest(top);
  for (size_t t = 0; t < columns; t += LANES)
    store(scores + t, exponential(load(scores + t) - peak));
  for (size_t t = tokens; t < columns; t++) scores[t] = 0;
  floats total = spread(0);
  for (size_t t = 0; t < columns; t += LANES) total = total + load(scores + t);
  return sum(total);
}

static void mix(
    const float *scores, const float totals[QUERIES], const float *values, size_t tokens,
    size_t columns, size_t queries, float *context) {
  for (size_t d = 0; d < HEAD_WIDTH; d += STEP) {
    floats sums[QUERIES][2] = {0};
    for (size_t t = 0; t < tokens; t++) {
      const floats left = load(values + t * 3 * WIDTH + d);
      const floats right = load(values + t * 3 * WIDTH + d + LANES);
#pragma clang loop unroll(full)
      for (size_t q = 0; q < QUERIES; q++) {
        const float factor = scores[q * columns + t];
        sums[q][0] = sums[q][0] + left * factor;
        sums[q][1] = sums[q][1] + right * factor;
      }
    }
    for (size_t q = 0; q < queries; q++) {
      const float factor = 1.0f / totals[q];
      store(context + q * WIDTH + d, sums[q][0] * factor);
      store(context + q * WIDTH + d + LANES, sums[q][1] * factor);
    }
  }
}

// `wide` holds for each token its query, key and value; `context` receives the mixed values.
static void attend(const float *wide, size_t tokens, float *room, float *context) {
  const size_t columns = padded(tokens);
  float *scores = room + HEAD_WIDTH * columns;
  for (size_t head = 0; head < HEADS; head++) {
    const float *queries = wide + head * HEAD_WIDTH;
    turn_keys(queries + WIDTH, tokens, columns, room);
    for (size_t first = 0; first < tokens; first += QUERIES) {
      const size_t some = tokens - first < QUERIES ? tokens - first : QUERIES;
      // A group that is not full is filled with its first token, whose results are dropped.
      const float *start = queries + first * 3 * WIDTH;
      float copies[QUERIES * 3 * WIDTH];
      if (some < QUERIES) {
        for (size_t q = 0; q < QUERIES; q++)
          memcpy(
              copies + q * 3 * WIDTH, start + (q < some ? q : 0) * 3 * WIDTH,
              HEAD_WIDTH * sizeof(float));
        start = copies;
      }
      score(start, room, columns, scores);
      float totals[QUERIES];
      for (size_t q = 0; q < QUERIES; q++)
        totals[q] = weigh(scores + q * columns, tokens, columns);
      mix(
          scores, totals, queries + 2 * WIDTH, tokens, columns, some,
          context + first * WIDTH + head * HEAD_WIDTH);
    }
  }
}

#endif
