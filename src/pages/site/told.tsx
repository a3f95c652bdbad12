import { visible } from '../../core/ground/visible.ts';
import type { Fact, ToldValue } from '../../core/reporting/told-record.ts';
import type { Place } from './site-page.tsx';

interface Props {
  value: ToldValue;
  place: Place;
}

/** A value in a field: a link where it is a record that has a page, a list where there are more. */
export function Told({ value, place }: Props) {
  if ('items' in value) {
    const [only, ...others] = value.items;
    if (only && others.length === 0) return <Told value={only} place={place} />;
    return (
      <ul class="lines">
        {value.items.map(item => (
          <li>
            <Told value={item} place={place} />
          </li>
        ))}
      </ul>
    );
  }
  if ('facts' in value) return <Several facts={value.facts} place={place} />;
  const { key, day, address } = value;
  const text = visible(value.text);
  const href = (key && place.hrefOf(key)) ?? address;
  if (day !== undefined) return <time datetime={day}>{text}</time>;
  if (href === undefined) return <span class="as-written">{text}</span>;
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={href}
      rel={href === address ? 'external nofollow noreferrer' : undefined}
    >
      {text}
    </a>
  );
}

/** Fields that stand together: what they are about, and the others in small below it. */
function Several({ facts, place }: { facts: readonly Fact[]; place: Place }) {
  const [first, ...others] = facts;
  return (
    <>
      {first && <Told value={first.value} place={place} />}
      {others.map(({ label, value }) => (
        <div class="small">
          {label}: <Told value={value} place={place} />
        </div>
      ))}
    </>
  );
}
