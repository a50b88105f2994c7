import { fejl, læst } from '@sagsvej/rules/read'
import { AktindsigtØnsket } from '../aktindsigt/begivenheder.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import { DokumentModtaget, DokumentOprettet, DokumentÆndret } from './begivenheder.ts'
import { dokumenter } from './dokumenter.ts'

const { den: _, af: __, ...indkommet } = DokumentModtaget.felter

const DOKUMENT = { da: 'et dokument', en: 'a document' }

/** What can be asked of documents. */
export const dokumentkommandoer = [
  kommando({
    type: 'ModtagDokument',
    titel: { da: 'Modtag et dokument', en: 'Receive a document' },
    felter: indkommet,
    regler: [ny('dokumentId', dokumenter), ikkeFremtid('modtaget')],
    giver: (asked, _sag, om) => {
      const received = gjort(DokumentModtaget, asked, om)
      if (!asked.anmoderOmAktindsigt) return læst([received])
      // A request hides in any letter, and its clock runs from the day the letter came (SB-AKT-9).
      const { dokumentId, modtaget, fra, titel } = asked
      const request = { anmodningId: `aktindsigt-${dokumentId}`, modtaget, partId: fra, dokumentId }
      const wanted = { ...request, regelsaet: 'partsaktindsigt', oensker: titel }
      return læst([received, gjort(AktindsigtØnsket, wanted, om)])
    },
  }),
  direkte('OpretDokument', { da: 'Opret et dokument', en: 'Make a document' }, DokumentOprettet, [
    ny('dokumentId', dokumenter),
  ]),
  direkte(
    'NyVersion',
    { da: 'Ny version af et dokument', en: 'A new version of a document' },
    DokumentÆndret,
    [
      findes('dokumentId', DOKUMENT, dokumenter),
      ({ dokumentId, version }, sag) => {
        const now = emne(sag, dokumenter).get(dokumentId)?.version
        return now === undefined || version === now + 1 ? [] : [ved('version', næste(now + 1))]
      },
    ],
  ),
] as const

const næste = (nr: number) =>
  fejl(
    'ikkeMuligt',
    `Den næste version er nummer ${nr}. Læs sagen igen, hvis en anden har lagt en ny ind imens.`,
    `The next version is number ${nr}. Read the case again if somebody else has added one meanwhile.`,
  )
