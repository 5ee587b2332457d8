import { useEffect, useState } from 'preact/hooks';

/** Milliseconds; shorter than a look from the keys to the preview. */
const REST = 150;

/** A value that changes with every key, as it was when the fingers last rested. */
export function useCalm<Value>(value: Value): Value {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const rest = setTimeout(() => setCalm(value), REST);
    return () => clearTimeout(rest);
  }, [value]);
  return calm;
}
