import { useMemo } from 'react';
import { typesetAll } from '../typeset.ts';

/** An answer of the host with its texts set in type; the same value while the answer is the same. */
export function useTypeset<Value>(value: Value): Value {
  return useMemo(() => typesetAll(value), [value]);
}
