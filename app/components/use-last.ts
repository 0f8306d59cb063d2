import { useEffect, useRef } from "react";

/** The value, or the last one that was known, as long as a new one is being worked out. */
export function useLast<Value>(value: Value | null, isWorking: boolean): Value | null {
  const last = useRef(value);
  useEffect(() => {
    if (value !== null || !isWorking) last.current = value;
  }, [value, isWorking]);
  return value ?? (isWorking ? last.current : null);
}
