import { fejl, læst } from '@sagsvej/rules/read'
import { løbendeAnmodninger } from '../aktindsigt/loebende.ts'
import { tekst, valgfri } from '../begivenheder/felt.ts'
import { egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import { DokumentModtaget, DokumentOprettet, DokumentÆndret } from './begivenheder.ts'
import { dokumenter } from './dokumenter.ts'
import { anmodningI, klageI, klagesOverHvad } from './i-brevet.ts'

const { udgave, ...ændret } = egneFelter(DokumentÆndret)

const DOKUMENT = { da: 'et dokument', en: 'a document' }

/** What can be asked of documents. */
export const dokumentkommandoer = [
  kommando({
    type: 'ModtagDokument',
    titel: { da: 'Modtag et dokument', en: 'Receive a document' },
    felter: { ...egneFelter(DokumentModtaget), klagerOver: valgfri(tekst) },
    regler: [ny('dokumentId', dokumenter), ikkeFremtid('modtaget'), klagesOverHvad],
    giver: ({ klagerOver, ...asked }, sag, om) => {
      const received = gjort(DokumentModtaget, asked, om)
      return læst([
        received,
        ...anmodningI(asked, sag, om),
        ...klageI(asked, klagerOver, sag, om),
        ...løbendeAnmodninger(sag, { ...asked, version: 1 }, om),
      ])
    },
  }),
  kommando({
    type: 'OpretDokument',
    titel: { da: 'Opret et dokument', en: 'Make a document' },
    felter: egneFelter(DokumentOprettet),
    regler: [ny('dokumentId', dokumenter)],
    giver: (asked, sag, om) =>
      læst([gjort(DokumentOprettet, asked, om), ...løbendeAnmodninger(sag, { ...asked, version: 1 }, om)]),
  }),
  kommando({
    type: 'NyVersion',
    titel: { da: 'Ny version af et dokument', en: 'A new version of a document' },
    felter: { ...ændret, version: udgave },
    regler: [
      findes('dokumentId', DOKUMENT, dokumenter),
      ({ dokumentId, version }, sag) => {
        const now = emne(sag, dokumenter).get(dokumentId)?.version
        return now === undefined || version === now + 1 ? [] : [ved('version', næste(now + 1))]
      },
    ],
    giver: ({ version, ...asked }, sag, om) => {
      const titel = emne(sag, dokumenter).get(asked.dokumentId)?.titel ?? asked.dokumentId
      const changed = gjort(DokumentÆndret, { ...asked, udgave: version }, om)
      return læst([changed, ...løbendeAnmodninger(sag, { ...asked, titel, version }, om)])
    },
  }),
] as const

const næste = (nr: number) =>
  fejl(
    'ikkeMuligt',
    `Den næste version er nummer ${nr}. Læs sagen igen, hvis en anden har lagt en ny ind imens.`,
    `The next version is number ${nr}. Read the case again if somebody else has added one meanwhile.`,
  )
