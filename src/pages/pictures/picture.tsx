import { Table } from '../forms/table.tsx';
import { Courses } from './courses.tsx';
import { Pairs } from './pairs.tsx';
import type { PictureProps } from './props.ts';
import { Timeline } from './timeline.tsx';
import { words } from './words.ts';

/** The rows of a section as a picture, and as the table that they are. */
export function Picture({ section, picture, view }: PictureProps) {
  return (
    <div class="picture">
      <Drawn section={section} picture={picture} view={view} />
      <details class="as-table">
        <summary>{words[view.say.language].asTable}</summary>
        <Table section={section} view={view} />
      </details>
    </div>
  );
}

function Drawn({ section, picture, view }: PictureProps) {
  switch (picture.kind) {
    case 'timeline':
      return <Timeline section={section} picture={picture} view={view} />;
    case 'courses':
      return <Courses section={section} picture={picture} view={view} />;
    case 'pairs':
      return <Pairs section={section} picture={picture} view={view} />;
  }
}
