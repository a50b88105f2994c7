import type { Bestemmelse, Block, Item, Row, Sprog } from '@sagsvej/rules'
import { Sikkerhedsmærke } from '../komponenter/sikkerhedsmaerke.tsx'
import { Tegning } from './tegning.tsx'
import { Tekst, versionId } from './tekst.tsx'

export interface Sammenhæng {
  readonly bestemmelse: Bestemmelse
  readonly sprog: Sprog
}

interface Props extends Sammenhæng {
  readonly blocks: readonly Block[]
  /** How many sections these stand in. */
  readonly depth?: number
}

/** The blocks of a printed provision as a page: its sections with their headings, and beside each version a picture. */
export const Blokke = ({ blocks, ...rest }: Props) => (
  <>
    {blocks.map((block, i) => (
      <Blok key={i} block={block} {...rest} />
    ))}
  </>
)

function Blok({ block, depth = 0, ...sammenhæng }: Omit<Props, 'blocks'> & { readonly block: Block }) {
  const { sprog } = sammenhæng
  switch (block.kind) {
    case 'sentence':
      return (
        <p>
          <Tekst line={block.line} sprog={sprog} />
        </p>
      )
    case 'list':
      return <Punkter items={block.items} {...sammenhæng} />
    case 'rows':
      return <Rækker rows={block.rows} {...sammenhæng} />
    case 'certainty':
      return (
        <p>
          <Sikkerhedsmærke sikkerhed={block.sikkerhed} sprog={sprog} /> {block.meaning}
        </p>
      )
    case 'section':
      return <Afsnit section={block} depth={depth} {...sammenhæng} />
  }
}

interface Afsnitsprops extends Sammenhæng {
  readonly section: Extract<Block, { kind: 'section' }>
  readonly depth: number
}

function Afsnit({ section, depth, ...sammenhæng }: Afsnitsprops) {
  const { title, blocks, version } = section
  const Overskrift = depth === 0 ? 'h2' : 'h3'
  return (
    <section class="lovens-ord" {...(version ? { id: versionId(version) } : {})}>
      <Overskrift>{title}</Overskrift>
      <Blokke blocks={blocks} depth={depth + 1} {...sammenhæng} />
      {version && <Tegning version={version} navn={title} {...sammenhæng} />}
    </section>
  )
}

/** Points with numbers of their own keep them, so that "1.2" on the page is "1.2" on paper. */
function Punkter({ items, ...sammenhæng }: Sammenhæng & { readonly items: readonly Item[] }) {
  const numbered = items.some(({ nr }) => nr !== undefined)
  const List = numbered ? 'ol' : 'ul'
  return (
    <List class={numbered ? 'punkter bar no-max-width' : 'no-max-width'}>
      {items.map(({ nr, line, blocks }, i) => (
        <li key={i}>
          {nr !== undefined && <span class="punkt-nr">{`${nr} `}</span>}
          <div class="punkt">
            <Tekst line={line} sprog={sammenhæng.sprog} />
            <Blokke blocks={blocks} {...sammenhæng} />
          </div>
        </li>
      ))}
    </List>
  )
}

const Rækker = ({ rows, ...sammenhæng }: Sammenhæng & { readonly rows: readonly Row[] }) => (
  <dl class="raekker no-max-width">
    {rows.map(({ label, blocks }) => (
      <div key={label} class="raekke-ord">
        <dt>{label}</dt>
        <dd>
          <Blokke blocks={blocks} {...sammenhæng} />
        </dd>
      </div>
    ))}
  </dl>
)
