import { Button, FormSelect, FormSelectOption, List, ListItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { consortium } from '@/api';
import { Loaded } from '@/ui/Loaded';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { grouped, kinds, tiesOf, type Graph, type Knot } from './graph';
import { Legend } from './Legend';
import { texts } from './texts';

type Props = { graph: Graph; chosen: Knot | undefined; compared: string | undefined; onCompare: (nation: string | undefined) => void };

/** What is chosen and where one can walk from it; nothing chosen: the web as a whole. */
export function Beside({ graph, chosen, compared, onCompare }: Props) {
  if (!chosen) return <Whole graph={graph} />;
  const { kind } = chosen;
  return (
    <div className="ml-stack">
      <Panel title={chosen.label} lead={texts.kinds[kind]} actions={<Opened of={chosen} />}>
        <div className="ml-stack">
          {grouped(tiesOf(graph, chosen.id)).map((group) => (
            <div key={`${group.out} ${group.kind}`}>
              <h3 className="ml-web-relation">{(group.out ? texts.edges : texts.back)[group.kind]}</h3>
              <List isPlain>
                {group.others.map((other) => (
                  <ListItem key={other.id}>
                    <Walkway to={other} />
                  </ListItem>
                ))}
              </List>
            </div>
          ))}
        </div>
      </Panel>
      {kind === 'NATION' && <Shared graph={graph} nation={chosen} compared={compared} onCompare={onCompare} />}
    </div>
  );
}

function Walkway({ to }: { to: Knot }) {
  return (
    <Link to="/web" search={(before: object) => ({ ...before, at: to.id, with: undefined })} resetScroll={false}>
      {to.kind === 'NATION' ? <Nation code={to.id} named /> : to.label}
    </Link>
  );
}

function Opened({ of: { id, kind } }: { of: Knot }) {
  const label = texts.open(texts.kinds[kind]);
  if (kind === 'CONSORTIUM') return <Link to="/consortia/$consortiumId" params={{ consortiumId: id }}>{label}</Link>;
  if (kind === 'PROJECT') return <Link to="/projects/$projectId" params={{ projectId: id }}>{label}</Link>;
  return null;
}

function Whole({ graph }: { graph: Graph }) {
  const bridges = useQuery(consortium.read('/v1/web/bridges'));
  const count = (kind: Knot['kind']) => graph.nodes.filter((node) => node.kind === kind).length;
  return (
    <div className="ml-stack">
      <Panel title={texts.whole}>
        <dl className="ml-facts ml-web-counts">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{texts.plural[kind]}</dt>
              <dd>{count(kind)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={texts.bridges} lead={texts.bridgesHint}>
        <Loaded query={bridges}>
          {({ items }) =>
            items.length === 0 ? (
              texts.noBridges
            ) : (
              <List isPlain>
                {items.map(({ nation, pieces }) => (
                  <ListItem key={nation}>
                    <Link to="/web" search={{ at: nation }}>
                      <Nation code={nation} named />
                    </Link>{' '}
                    <span className="ml-note">{texts.pieces(pieces ?? 0)}</span>
                  </ListItem>
                ))}
              </List>
            )
          }
        </Loaded>
      </Panel>
      <Legend />
    </div>
  );
}

function Shared({ graph, nation, compared, onCompare }: Omit<Props, 'chosen'> & { nation: Knot }) {
  const others = graph.nodes.filter((node) => node.kind === 'NATION' && node.id !== nation.id);
  return (
    <Panel title={`${texts.share} …`}>
      <div className="ml-stack">
        <FormSelect value={compared ?? ''} aria-label={texts.sharePick} onChange={(_, code) => onCompare(code || undefined)}>
          <FormSelectOption value="" label={texts.sharePick} />
          {others.map((other) => (
            <FormSelectOption key={other.id} value={other.id} label={other.label} />
          ))}
        </FormSelect>
        {compared && <SharedList nations={[nation.id, compared]} />}
        {compared && (
          <Button variant="link" isInline onClick={() => onCompare(undefined)}>
            {texts.leave}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function SharedList({ nations }: { nations: string[] }) {
  const found = useQuery(consortium.read('/v1/web/shared', { query: { nations } }));
  return (
    <Loaded query={found}>
      {({ items }) =>
        items.length === 0 ? (
          texts.shareNone
        ) : (
          <List isPlain>
            {items.map((node) => (
              <ListItem key={node.id}>
                <Walkway to={node as Knot} /> <span className="ml-note">{texts.kinds[(node as Knot).kind]}</span>
              </ListItem>
            ))}
          </List>
        )
      }
    </Loaded>
  );
}
