/** Something a rule reports; `line` is 0 where the tool gives only the file. */
export interface Breach {
  rule: string;
  /** Relative to the folder that was checked, with `/` on every platform. */
  file: string;
  line: number;
  message: string;
}
