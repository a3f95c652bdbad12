import type { Row, Section } from '../core/reporting/report.ts';
import { Entries } from './forms/entries.tsx';
import { Facts } from './forms/facts.tsx';
import { Places } from './forms/places.tsx';
import { Steps } from './forms/steps.tsx';
import { Table } from './forms/table.tsx';
import { Tasks } from './forms/tasks.tsx';
import { SaidText } from './parts/said.tsx';
import { NetworkPart } from './pictures/network-part.tsx';
import { Picture } from './pictures/picture.tsx';
import type { View } from './view.ts';

interface Props {
  section: Section;
  view: View;
  /** The id on the page of the record that a row is about, where this is its place. */
  idOf(row: Row): string | undefined;
}

/** One idea: what it shows in a sentence, then its rows, and what comes next. */
export function SectionPart({ section, view, idOf }: Props) {
  const { id, title, about, paragraphs = [], rows, empty, next } = section;
  const network = view.networkOf(section);
  const isEmpty = rows.length === 0 && empty !== undefined;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {about && !isEmpty && <p class="say">{about}</p>}
      {paragraphs.map(said => (
        <p class="told">
          <SaidText said={said} />
        </p>
      ))}
      {isEmpty && (
        <p class="told">
          <SaidText said={empty} />
        </p>
      )}
      {network && <NetworkPart network={network} section={section} view={view} />}
      {rows.length > 0 && section.picture && (
        <Picture section={section} picture={section.picture} view={view} />
      )}
      {rows.length > 0 && !section.picture && (
        <div class="rows">
          <Rows section={section} view={view} idOf={idOf} />
        </div>
      )}
      {next && (
        <p class={typeof next === 'string' || next.says ? 'next' : 'next only-typed'}>
          <SaidText said={next} />
        </p>
      )}
    </section>
  );
}

function Rows({ section, view, idOf }: Props) {
  switch (section.form) {
    case 'steps':
      return <Steps section={section} view={view} />;
    case 'facts':
      return <Facts section={section} view={view} />;
    case 'tasks':
      return <Tasks section={section} view={view} />;
    case 'entries':
      return <Entries section={section} view={view} idOf={idOf} />;
    case 'places':
      return <Places section={section} view={view} idOf={idOf} />;
    default:
      return <Table section={section} view={view} />;
  }
}
