import type { Version } from './graenser.ts'
import type { Klasse, Raekke } from './klasser.ts'
import type { Vindue } from './vinduer.ts'

/** Something wrong with the table of changes: its line where it has one, what is wrong and how to mend it. */
export interface Fund {
  readonly linje: number | undefined
  readonly hvad: string
}

interface Grundlag {
  readonly lov: string
  readonly raekker: readonly Raekke[]
  /** Every change the texts show, of every paragraph. */
  readonly vinduer: readonly Vindue[]
  /** The paragraphs that are modelled, with the versions of ours that stand in them. */
  readonly versioner: ReadonlyMap<string, readonly Version[]>
}

const nøgle = ({ paragraf, fra, til }: { paragraf: string; fra: string; til: string }) =>
  [paragraf, fra, til].join('\t')

const vinduesnøgle = (v: Vindue): string => nøgle({ paragraf: v.paragraf, fra: v.fra.navn, til: v.til.navn })

/** The changes of modelled paragraphs that no row classes. */
export function udenKlasse({ raekker, vinduer, versioner }: Grundlag): readonly Vindue[] {
  const classed = new Set(raekker.map(nøgle))
  return vinduer.filter((v) => versioner.has(v.paragraf) && !classed.has(vinduesnøgle(v)))
}

/** What is wrong with the rows there are. */
export function forkerteRaekker({ lov, raekker, vinduer, versioner }: Grundlag): readonly Fund[] {
  const byKey = new Map(vinduer.map((v) => [vinduesnøgle(v), v]))
  const seen = new Map<string, number>()
  return raekker.flatMap((r): readonly Fund[] => {
    const sted = `${lov} § ${r.paragraf}, ${r.fra} -> ${r.til}`
    const fund = (hvad: string): Fund => ({ linje: r.linje, hvad: `${sted}: ${hvad}` })
    const twin = seen.get(nøgle(r))
    seen.set(nøgle(r), r.linje)
    if (twin !== undefined) return [fund(`is already classed in line ${twin}; keep one row`)]
    const vindue = byKey.get(nøgle(r))
    if (!vindue) return [fund('the texts show no change here; take the row out')]
    if ((vindue.foer ?? '-') !== r.foer || (vindue.efter ?? '-') !== r.efter)
      return [
        fund(`the text is ${vindue.foer ?? '-'} -> ${vindue.efter ?? '-'}; read it again and mend the row`),
      ]
    const ours = versioner.get(r.paragraf)
    return r.klasser.flatMap((klasse) => [
      ...udenforVinduet(klasse, vindue, r).map(fund),
      ...(ours ? ikkeILoven(klasse, vindue, ours).map(fund) : []),
    ])
  })
}

/**
 * A day before or after the window is right only where a consolidation was late, or early: then the row says from
 * which act, order or text the day is known.
 */
function udenforVinduet(klasse: Klasse, { fra, til }: Vindue, { grund }: Raekke): readonly string[] {
  if (klasse.art !== 'version' || (fra.dag < klasse.dag && klasse.dag <= til.dag)) return []
  if (/\b(?:LOV|LBK|BEK) \d+\/\d{4}\b/.test(grund)) return []
  return [
    `${klasse.dag} is outside the window ${fra.dag} - ${til.dag}; name in the reason the act (LOV n/year) the day is from`,
  ]
}

const USIKKER = new Set<string>(['ukendt', 'ubekræftet', 'sekundær', 'afledt', 'konflikt', 'ikke modelleret'])

function ikkeILoven(klasse: Klasse, { fra, til }: Vindue, ours: readonly Version[]): readonly string[] {
  const days = ours.filter(({ først }) => !først).map(({ fra: day }) => day)
  if (klasse.art === 'version' && !ours.some((v) => v.fra === klasse.dag))
    return [
      `no version of ours begins ${klasse.dag}; those that do: ${[...new Set(days)].sort().join(', ') || 'none'}`,
    ]
  const unsure = ours.some(
    (v) => USIKKER.has(v.sikkerhed) && v.fra <= til.dag && (v.til ?? '9999') >= fra.dag,
  )
  if (klasse.art === 'udateret' && !unsure)
    return ['undated, but no version of ours is marked unsure here; mark one, or find the day']
  return []
}
