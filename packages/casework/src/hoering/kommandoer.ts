import { fejl, læst } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { AFGØRELSESARTER } from '../afgoerelse/arter.ts'
import { lovsvar } from '../afgoerelse/svar.ts'
import { uhørt } from '../afgoerelse/uhoert.ts'
import { dag, tekst } from '../begivenheder/felt.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import {
  HøringsfristForlænget,
  HøringssvarModtaget,
  HøringUndladt,
  OplysningIkkeHørt,
  PartHørt,
} from './begivenheder.ts'
import { høringer } from './hoeringer.ts'

const AFGØRELSE = { da: 'en afgørelse', en: 'a decision' }

const isHearing = ({ hoeringId }: { readonly hoeringId: string }, sag: SagTilstand) =>
  emne(sag, høringer).alle.some((one) => one.hoeringId === hoeringId)
    ? []
    : [ved('hoeringId', ukendt(hoeringId))]

/** What can be asked of hearings. A hearing shows all that the answer rests on and the party has not seen. */
export const høringskommandoer = [
  kommando({
    type: 'HørPart',
    titel: { da: 'Hør parten', en: 'Hear the party' },
    felter: { hoeringId: tekst, afgoerelseId: tekst, brevId: tekst, svarSenest: dag },
    regler: [
      findes('afgoerelseId', AFGØRELSE, afgørelser),
      findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
      iFremtiden('svarSenest'),
    ],
    giver: (asked, sag, om) => {
      const one = emne(sag, afgørelser).get(asked.afgoerelseId)
      const art = one && AFGØRELSESARTER[one.art]
      const tider = { på: one?.på ?? om.den, kendt: om.den }
      const open = art ? uhørt(asked.afgoerelseId, lovsvar(art, sag, tider), sag, tider) : []
      const oplysninger = open.flatMap((o) => (o.art === 'oplysning' ? [o.nr] : []))
      const dokumenter = open.flatMap((o) =>
        o.art === 'dokument' ? [{ dokumentId: o.dokumentId, version: o.version }] : [],
      )
      return læst([gjort(PartHørt, { ...asked, oplysninger, dokumenter }, om)])
    },
  }),
  direkte(
    'RegistrérHøringssvar',
    { da: 'Registrér svaret', en: 'Register the answer' },
    HøringssvarModtaget,
    [isHearing, ikkeFremtid('modtaget')],
  ),
  direkte(
    'ForlængHøringsfrist',
    { da: 'Forlæng fristen for svar', en: 'Extend the time to answer' },
    HøringsfristForlænget,
    [isHearing, iFremtiden('svarSenest')],
  ),
  direkte('UndladHøring', { da: 'Undlad partshøring', en: 'Leave hearing out' }, HøringUndladt, [
    findes('afgoerelseId', AFGØRELSE, afgørelser),
  ]),
  direkte(
    'BedømOplysning',
    { da: 'Bedøm, at en oplysning ikke skal høres', en: 'Judge that a fact needs no hearing' },
    OplysningIkkeHørt,
    [findes('afgoerelseId', AFGØRELSE, afgørelser)],
  ),
] as const

const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen partshøring med nummeret "${id}". Vælg en, der er sendt.`,
    `The case has no hearing numbered "${id}". Choose one that was sent.`,
  )
