/** A bucket at a month-end, as the report `aging_trend` gives it. */
export interface MonthEndBucket {
  readonly month_end: string;
  readonly bucket: string;
  readonly open_amount: number | null;
}

export interface NetFlow {
  readonly from_bucket: string;
  readonly to_bucket: string;
  readonly from_amount: number;
  readonly to_amount: number;
  /** May exceed 1: what jumps over a bucket, or is issued late, comes from elsewhere. */
  readonly net_flow: number | null;
}

/**
 * Net flow: what stands in a bucket at a month-end out of what stood in the bucket
 * before it a month earlier. The months are added up, then divided.
 *
 * @param buckets their order, from not due to the oldest
 */
export function netFlows(rows: readonly MonthEndBucket[], buckets: readonly string[]): NetFlow[] {
  const months = [...new Set(rows.map((row) => row.month_end))].sort();
  const amounts = new Map(
    rows.map((row) => [`${row.month_end} ${row.bucket}`, row.open_amount ?? 0]),
  );
  const sum = (bucket: string, over: readonly string[]) =>
    over.reduce((all, month) => all + (amounts.get(`${month} ${bucket}`) ?? 0), 0);
  return buckets.slice(1).map((to_bucket, index) => {
    const from_bucket = buckets[index] as string;
    const from_amount = sum(from_bucket, months.slice(0, -1));
    const to_amount = sum(to_bucket, months.slice(1));
    const net_flow = from_amount > 0 ? to_amount / from_amount : null;
    return { from_bucket, to_bucket, from_amount, to_amount, net_flow };
  });
}
