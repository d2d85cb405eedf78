/**
 * April to September 2023 for Bedfordshire, Luton and Milton Keynes as it was printed: 168,961 submissions in all, of them
 * 123,439 clinical and 36,841 administrative, in 92 surgeries. How they are spread over months and surgeries is made up here;
 * the sums are not.
 */
export const printed = { total: 168_961, clinical: 123_439, administrative: 36_841, other: 8_681 };

export const areaCode = 'QHG';
const months = ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09'];
const surgeries = Array.from({ length: 92 }, (_, index) => `K${String(82_000 + index)}`);

/** A whole number in so many parts that add up to it. */
const spread = (sum: number, parts: number): number[] =>
  Array.from(
    { length: parts },
    (_, index) => Math.floor((sum * (index + 1)) / parts) - Math.floor((sum * index) / parts),
  );

/** A row for each surgery, month and type, and as many of another area. */
export function* rows(): Generator<{ gp: string; area: string; month: string; type: string; count: number }> {
  const types = [
    ['Clinical', printed.clinical],
    ['Administrative', printed.administrative],
    ['Other/Unknown', printed.other],
  ] as const;
  for (const [type, sum] of types) {
    const counts = spread(sum, surgeries.length * months.length);
    for (const gp of surgeries)
      for (const month of months) {
        const count = counts.shift()!;
        yield { gp, area: areaCode, month, type, count };
        yield { gp: `X${gp.slice(1)}`, area: 'QXX', month, type, count: count + 1 };
      }
  }
}
