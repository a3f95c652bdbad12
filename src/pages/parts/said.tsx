import type { Said, ToldStep } from '../../core/doing/step.ts';
import { visible } from '../../core/ground/visible.ts';

/** What is said to do: its sentence, and for who types it the command on a line of its own. */
export function SaidText({ said }: { said: Said }) {
  if (typeof said === 'string') return <>{visible(said)}</>;
  const { says, lead = '', command, below } = said as ToldStep;
  const before = says ? visible(says) : begun(visible(lead));
  return (
    <>
      {before}
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
