/** What is asked, and a sentence that helps to answer. */
export interface Question {
  label: string;
  hint?: string;
}
