import type { Said, ToldStep } from '../../core/doing/step.ts';
import { visible } from '../../core/ground/visible.ts';
import { ruledIn } from '../../core/reporting/ruled.ts';
import { Words } from './words.tsx';

/** What is said to do: its sentence, and for who types it the command on a line of its own. */
export function SaidText({ said }: { said: Said }) {
  if (typeof said === 'string') return <LineText text={said} />;
  const { says, lead = '', command, below } = said as ToldStep;
  return (
    <>
      <LineText text={says || begun(lead)} />
      {command && (
        <span class="typed">
          {says && lead && `${begun(visible(lead))}: `}
          <code>{visible(command)}</code>
        </span>
      )}
      {below && <span class="below">{visible(below)}</span>}
    </>
  );
}

/** On a line of its own it begins as a sentence does. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text; a line to write on as one that reaches the edge. */
export function LineText({ text }: { text: string }) {
  const toWriteOn = ruledIn(text);
  if (!toWriteOn) return <Words text={visible(text)} />;
  return (
    <span class="to-write-on">
      {toWriteOn.before && <span>{visible(toWriteOn.before)}</span>}
      <span class="ruled" />
    </span>
  );
}
