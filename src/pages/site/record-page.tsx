import { visibleLine } from '../../core/ground/visible.ts';
import type { ToldRecord } from '../../core/reporting/told-record.ts';
import { type Place, type Site, sitePage } from './site-page.tsx';
import { Told } from './told.tsx';
import { siteWords } from './words.ts';

/** Records of one kind that name this one, each with the field in which they do. */
export interface Referring {
  title: string;
  records: readonly { key: string; name: string; field: string }[];
}

/** A record: what everyone may know of it, and which others name it. */
export function recordPage(
  site: Site,
  place: Place,
  record: ToldRecord,
  kind: string,
  referring: readonly Referring[],
): string {
  const words = siteWords[site.say.language];
  const contents = [
    { id: 'told', title: words.recordHeading },
    ...(referring.length > 0 ? [{ id: 'referring', title: words.backHeading }] : []),
  ];
  return sitePage(site, place, {
    heading: visibleLine(record.name),
    lead: kind,
    contents: [],
    children: (
      <>
        <section class="section" aria-labelledby="told">
          <h2 class="utrecht-heading-2" id="told">
            {contents[0]?.title}
          </h2>
          {record.facts.length === 0 && <p class="told">{words.onlyName}</p>}
          {record.facts.length > 0 && (
            <dl class="facts rows">
              {record.facts.map(({ label, value }) => (
                <div>
                  <dt class="utrecht-data-list__item-key">{label}</dt>
                  <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
                    <Told value={value} place={place} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        {referring.length > 0 && <Referred referring={referring} place={place} title={words.backHeading} />}
      </>
    ),
  });
}

function Referred({
  referring,
  place,
  title: heading,
}: {
  referring: readonly Referring[];
  place: Place;
  title: string;
}) {
  return (
    <section class="section" aria-labelledby="referring">
      <h2 class="utrecht-heading-2" id="referring">
        {heading}
      </h2>
      {referring.map(({ title, records }) => (
        <div class="rows">
          <h3 class="utrecht-heading-3">{title}</h3>
          <ul class="utrecht-unordered-list">
            {records.map(({ key, name, field }) => (
              <li>
                <a class="utrecht-link utrecht-link--html-a" href={place.hrefOf(key)}>
                  {visibleLine(name)}
                </a>{' '}
                <span class="small">({field})</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
