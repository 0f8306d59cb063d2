/** How a share of trust is put in words: a file that is less than half sure of itself is asked about. */
export const trustLevel = (share: number): "high" | "middle" | "low" =>
  share >= 0.8 ? "high" : share >= 0.5 ? "middle" : "low";
