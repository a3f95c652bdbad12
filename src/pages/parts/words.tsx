/** More letters than nearly any word has: such a word may be broken anywhere. */
const tooLong = /(\S{24,})/u;

/** A text in a table: a column becomes no smaller than its words, but for one without an end. */
export function Words({ text }: { text: string }) {
  if (!tooLong.test(text)) return <>{text}</>;
  return (
    <>
      {text.split(tooLong).map((part, index) => (index % 2 === 1 ? <span class="long">{part}</span> : part))}
    </>
  );
}
