import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What is stored, as it is about to be: it is shown at once, and of two quick changes the second knows
 * of the first. What is stored otherwise meanwhile takes its place.
 */
export function useEdited<Value extends object>(
  stored: Value,
  save: (value: Value) => void,
): [shown: Value, edit: (fields: Partial<Value>) => void] {
  const latest = useRef(stored);
  const [shown, show] = useState(stored);
  useEffect(() => {
    latest.current = stored;
    show(stored);
  }, [stored]);
  return [
    shown,
    (fields) => {
      latest.current = { ...latest.current, ...fields };
      show(latest.current);
      save(latest.current);
    },
  ];
}
