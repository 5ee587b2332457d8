import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What is stored, as it is about to be: it is shown at once, and of two quick changes the second knows
 * of the first. What is stored otherwise meanwhile takes its place, once our own changes have come back.
 * `save` ends when what is stored after it has been shown, whether it was written or not.
 */
export function useEdited<Value extends object>(
  stored: Value,
  save: (value: Value) => void | Promise<void>,
): [shown: Value, edit: (fields: Partial<Value>) => void] {
  const latest = useRef(stored);
  const saving = useRef(0);
  const leftOut = useRef<Value | null>(null);
  const [shown, show] = useState(stored);
  useEffect(() => {
    if (saving.current > 0) {
      // It may be older than what was changed last, which is on its way.
      leftOut.current = stored;
      return;
    }
    latest.current = stored;
    show(stored);
  }, [stored]);

  async function keep(value: Value): Promise<void> {
    saving.current += 1;
    try {
      await save(value);
    } finally {
      saving.current -= 1;
      if (saving.current === 0 && leftOut.current !== null) {
        latest.current = leftOut.current;
        leftOut.current = null;
        show(latest.current);
      }
    }
  }

  return [
    shown,
    (fields) => {
      latest.current = { ...latest.current, ...fields };
      show(latest.current);
      void keep(latest.current);
    },
  ];
}
