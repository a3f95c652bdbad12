import { visibleLine } from '../../core/ground/visible.ts';
import { nodesAtMost } from '../../core/output/whole-graph.ts';
import type { Section } from '../../core/reporting/report.ts';
import type { View } from '../view.ts';
import type { Network } from './network.ts';
import { NetworkDrawn } from './network-drawn.tsx';
import { NetworkList } from './network-list.tsx';
import { words } from './words.ts';

interface Props {
  network: Network;
  section: Section;
  view: View;
}

/** Who hangs together with whom: a drawing, and the same in words. */
export function NetworkPart({ network, section, view }: Props) {
  const { graph, drawing, isOfPeople } = network;
  const { asList, tooLarge } = words[view.say.language];
  const isList = drawing === undefined && graph.nodes.length <= nodesAtMost;
  return (
    <div class="picture">
      {drawing && (
        <div class="drawn network">
          <NetworkDrawn drawing={drawing} title={section.title} about={graph.about.map(visibleLine)} />
          <p class="small">{graph.about.map(visibleLine).join(' ')}</p>
        </div>
      )}
      {!drawing && !isList && <p class="small">{tooLarge(graph.nodes.length)}</p>}
      {isList ? (
        <NetworkList graph={graph} view={view} />
      ) : (
        <details class="as-table">
          <summary>{asList[isOfPeople ? 'doing' : 'together']}</summary>
          <NetworkList graph={graph} view={view} />
        </details>
      )}
    </div>
  );
}
