import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { lovversioner } from '../afgoerelse/svar.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { gjort, kommando, type Regel } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import { aktindsigter } from './aktindsigter.ts'
import { DokumentGennemgået } from './begivenheder.ts'
import { GRUNDE } from './grunde.ts'
import { omfattet } from './omfattet.ts'
import { GENNEMGANG } from './svar.ts'
import { vurderDokument } from './vurdering.ts'

type Felter = typeof GENNEMGANG

/** Of a document in the request's scope, in the version it has now: an old one is not what would be sent. */
const iOmfanget: Regel<Felter> = ({ anmodningId, dokumentId, version }, sag) => {
  const asked = emne(sag, aktindsigter).get(anmodningId)
  const paper = asked && omfattet(sag, asked).find((one) => one.dokumentId === dokumentId)
  if (!asked) return [ved('anmodningId', ukendtAnmodning(anmodningId))]
  if (!paper) return [ved('dokumentId', udenFor())]
  return paper.version === version ? [] : [ved('version', nyVersion(paper.version))]
}

const UDEFRA = new Set(['brev_ind', 'laegeattest', 'speciallaegeerklaering'])

/** What came from outside is not internal; and of a medical adviser's note the name is given and the facts are drawn out. */
const efterArten: Regel<Felter> = ({ dokumentId, internt, laegekonsulent, oplysninger }, sag) => {
  const art = emne(sag, dokumenter).get(dokumentId)?.art
  if (art !== undefined && internt && UDEFRA.has(art)) return [ved('internt', udefra())]
  if (art !== 'laegekonsulentnotat') return []
  return [
    ...(laegekonsulent === undefined ? [ved('laegekonsulent', navnet())] : []),
    ...(internt && oplysninger.length === 0 ? [ved('oplysninger', uddrag())] : []),
  ]
}

/** What becomes of one document: the caseworker answers, and the law says what is given and by which ground the rest is not. */
export const gennemgå = kommando({
  type: 'GennemgåDokument',
  titel: { da: 'Gennemgå et dokument', en: 'Look at a document' },
  felter: GENNEMGANG,
  regler: [iOmfanget, efterArten],
  giver: (asked, sag, om) => {
    const request = emne(sag, aktindsigter).get(asked.anmodningId)
    const paper = emne(sag, dokumenter).get(asked.dokumentId)
    if (!request || !paper) return afvist(ved('dokumentId', udenFor()))
    const found = vurderDokument(sag, request, paper, asked, om.den)
    if (found.art === 'åben') {
      return afvist(
        ...found.mangler.map(({ da, en }) => fejl('ikkeKlar', `Vi mangler ${da}.`, `We lack ${en}.`)),
      )
    }
    if (found.art === 'ikke hjemlet') return afvist(ved('passager', ingenHjemmel(found.hensyn)))
    if (found.disposition !== 'gives' && found.grunde.some(isWhole) && asked.begrundelse === undefined) {
      return afvist(ved('begrundelse', begrund()))
    }
    const { anmodningId, dokumentId, version: udgave, passager, begrundelse, laegekonsulent } = asked
    const { regelsæt, disposition, grunde } = found
    const kept = disposition === 'delvis' || disposition === 'undtages' ? passager : []
    const made = {
      ...{ anmodningId, dokumentId, udgave, regelsaet: regelsæt, disposition, grunde, passager: kept },
      uddrag: found.uddrag,
      lovversioner: [...new Set(found.spor.flatMap((spor) => lovversioner({ spor })))],
      ...(begrundelse === undefined ? {} : { begrundelse }),
      ...(laegekonsulent === undefined ? {} : { laegekonsulent }),
    }
    return læst([gjort(DokumentGennemgået, made, om)])
  },
})

/** A ground for the document as a whole; passages have their own reasons. */
const isWhole = (grund: string): boolean =>
  ['internt', 'offentlighedsloven', 'ministermoede', 'sekretariat', 'retssag'].includes(grund)

const ukendtAnmodning = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen anmodning om aktindsigt med nummeret "${id}". Vælg en, der er i sagen.`,
    `The case has no request for access numbered "${id}". Choose one that is in the case.`,
  )
const udenFor = () =>
  fejl(
    'ikkeMuligt',
    'Dokumentet er ikke omfattet af anmodningen. Vælg et, der er.',
    'The document is not within the request. Choose one that is.',
  )
const nyVersion = (now: number) =>
  fejl(
    'ikkeMuligt',
    `Dokumentet er nu i version ${now}. Gennemgå den.`,
    `The document is now in version ${now}. Look at that one.`,
  )
const udefra = () =>
  fejl(
    'ikkeMuligt',
    'Dokumentet kom udefra, så det er ikke et internt arbejdsdokument.',
    'The document came from outside, so it is no internal working document.',
  )
const navnet = () =>
  fejl(
    'ikkeKlar',
    'Skriv lægekonsulentens navn. Borgeren har ret til at få det at vide.',
    'Write the medical adviser’s name. The person has a right to be told it.',
  )
const uddrag = () =>
  fejl(
    'ikkeKlar',
    'Notatet kan holdes tilbage, men ikke oplysningerne i det. Skriv dem, og om de er relevante.',
    'The note may be kept back, but not the facts in it. Write them, and whether they are relevant.',
  )
const begrund = () =>
  fejl(
    'udenBegrundelse',
    'Et afslag er en afgørelse. Skriv, hvorfor dokumentet ikke gives.',
    'A refusal is a decision. Write why the document is not given.',
  )
const ingenHjemmel = (hensyn: string) => {
  const name = GRUNDE[hensyn]
  return fejl(
    'ikkeMuligt',
    `»${name?.da ?? hensyn}« kan ikke begrunde, at en passage undtages, efter den lov, der gælder den dag.`,
    `“${name?.en ?? hensyn}” cannot justify leaving a passage out under the law of that day.`,
  )
}
