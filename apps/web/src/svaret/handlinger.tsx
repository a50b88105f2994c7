import type { Svar, Vurdering } from '@sagsvej/casework'
import type { Sprog, Tekst } from '@sagsvej/rules'
import { H } from './handlingstekster.ts'
import { svarId } from './svarraekke.tsx'
import { T } from './tekster.ts'

interface Handling {
  readonly gør: Tekst
  readonly om: Tekst
  /** The answer on this page it is about. */
  readonly til?: string
}

interface Props {
  readonly vurdering: Vurdering
  readonly sprog: Sprog
  /** Whether missing facts are asked on this page. */
  readonly kanSvare: boolean
}

/** At most four things to do, each true of this case. */
export const Handlinger = ({ vurdering, sprog, kanSvare }: Props) => (
  <section class="handlinger" aria-labelledby="handlinger">
    <h2 id="handlinger">{T.nu[sprog]}</h2>
    <ol class="bar no-max-width">
      {handlingerFor(vurdering, kanSvare).map(({ gør, om, til }) => (
        <li key={gør.da}>
          <p class="handling-goer">{til === undefined ? gør[sprog] : <a href={`#${til}`}>{gør[sprog]}</a>}</p>
          <p>{om[sprog]}</p>
        </li>
      ))}
    </ol>
  </section>
)

function handlingerFor(vurdering: Vurdering, kanSvare: boolean): readonly Handling[] {
  const { svar } = vurdering
  const right = svar.find((s) => s.nøgle === 'ret')
  const talk = svar.find((s) => s.nøgle === 'samtale')
  const extension = svar.find((s) => s.nøgle === 'forlaengelse')
  return [
    ...answerNext(vurdering, kanSvare),
    ...(extension && doctorCanDecide(extension)
      ? [{ gør: H.læge, om: H.lægeOm, til: svarId(extension) }]
      : []),
    ...(right?.udfald.art === 'nej' || talk?.udfald.art === 'ikke relevant'
      ? []
      : [{ gør: H.samtale, om: H.samtaleOm }]),
    { gør: H.klage, om: H.klageOm },
  ]
}

function answerNext({ næste, svar }: Vurdering, kanSvare: boolean): readonly Handling[] {
  const next = næste[0]?.faktum
  const waits = next && svar.find(({ udfald }) => udfald.art === 'åben' && udfald.mangler.includes(next))
  if (!waits) return []
  return [{ gør: kanSvare ? H.svar : H.fortæl, om: next.spørgsmål, til: svarId(waits) }]
}

/** Whether something only a doctor knows or judges can still decide the answer. */
const doctorCanDecide = ({ udfald }: Svar): boolean =>
  udfald.art === 'åben' &&
  (udfald.mangler.some(({ fra }) => fra.includes('læge')) ||
    udfald.skøn.some(({ hvem }) => hvem.includes('læge')))
