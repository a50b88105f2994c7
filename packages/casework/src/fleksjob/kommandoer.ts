import { formatDay } from '@sagsvej/calendar'
import { evaluerFrist, refusionBortfalder, refusionTabtTil } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import { skånebehov } from '../skaanebehov/skaanebehov.ts'
import { hensynDerGælder } from '../visitation/regler.ts'
import {
  FleksjobAftalt,
  FleksjobBegyndt,
  FleksjobFulgtOp,
  FleksjobOphørt,
  FleksjobRevurderet,
  FleksjobstatusLavet,
  RefusionBortfaldt,
  SærligeVilkårDokumenteret,
} from './begivenheder.ts'
import { fleksjobfakta } from './fakta.ts'
import { fleksjobs } from './fleksjob.ts'

const iFleksjobbet = findes('fleksjobId', { da: 'et fleksjob', en: 'a flex job' }, fleksjobs)

/** The law says whether the refund is lost and until when: nobody types the day. */
const registrérTab = kommando({
  type: 'RegistrérTabtRefusion',
  titel: { da: 'Registrér, at refusionen er tabt', en: 'Register that the refund is lost' },
  felter: { fleksjobId: tekst },
  regler: [iFleksjobbet],
  giver: ({ fleksjobId }, sag, om) => {
    const tider = { på: om.den, kendt: om.den }
    const k = sagskontekst(sag, fleksjobfakta(sag, fleksjobId, tider), tider)
    const lost = evaluate(refusionBortfalder.led, k).udfald.art
    const until = evaluerFrist(refusionTabtTil, k)
    if (lost !== 'ja' || until.art !== 'frist') return afvist(ved('fleksjobId', ikkeTabt()))
    return læst([gjort(RefusionBortfaldt, { fleksjobId, til: formatDay(until.dag) }, om)])
  },
})

/** What can be asked of a flex job that is agreed on or runs. */
export const fleksjobkommandoer = [
  direkte('AftalFleksjob', { da: 'Aftal et fleksjob', en: 'Agree on a flex job' }, FleksjobAftalt, [
    ny('fleksjobId', fleksjobs),
  ]),
  direkte(
    'DokumentérSærligeVilkår',
    { da: 'Dokumentér ansættelsen på særlige vilkår', en: 'Document the employment on special terms' },
    SærligeVilkårDokumenteret,
    [
      iFleksjobbet,
      ({ dokument }, sag) => dokumentetsNyeste('dokument', dokument, sag),
      ({ skaanebehov }, sag) =>
        skaanebehov.flatMap((id) =>
          emne(sag, skånebehov).has(id) ? [] : [ved('skaanebehov', intetBehov(id))],
        ),
    ],
  ),
  direkte('BegyndFleksjob', { da: 'Fleksjobbet begynder', en: 'The flex job begins' }, FleksjobBegyndt, [
    iFleksjobbet,
    ({ fleksjobId, skaanebehov }, sag, om) => {
      const job = emne(sag, fleksjobs).get(fleksjobId)
      return job ? hensynDerGælder({ skaanebehov, arbejdsfelt: job.aftalt.arbejdsfelt }, sag, om) : []
    },
  ]),
  direkte('FølgOpIFleksjob', { da: 'Følg op i fleksjobbet', en: 'Follow up the flex job' }, FleksjobFulgtOp, [
    iFleksjobbet,
    ikkeFremtid('holdt'),
  ]),
  direkte(
    'LavFleksjobstatus',
    { da: 'Lav status i fleksjobbet', en: 'Make the status of the flex job' },
    FleksjobstatusLavet,
    [iFleksjobbet, ({ dokument }, sag) => dokumentetsNyeste('dokument', dokument, sag)],
  ),
  direkte(
    'RevurdérFleksjob',
    { da: 'Revurdér fleksjobbet', en: 'Reassess the flex job' },
    FleksjobRevurderet,
    [
      iFleksjobbet,
      ikkeFremtid('revurderet'),
      ({ grundlag }, sag) => (grundlag ? dokumentetsNyeste('grundlag', grundlag, sag) : []),
    ],
  ),
  registrérTab,
  direkte('AfslutFleksjob', { da: 'Fleksjobbet slutter', en: 'The flex job ends' }, FleksjobOphørt, [
    iFleksjobbet,
  ]),
] as const

const ikkeTabt = () =>
  fejl(
    'ikkeMuligt',
    'Refusionen er ikke tabt efter loven den dag: grundlaget er dokumenteret, noget er ikke oplyst, eller reglen gælder ikke mere.',
    'The refund is not lost under the law that day: the basis is documented, something is not established, or the rule no longer applies.',
  )
const intetBehov = (id: string) =>
  fejl('findesIkke', `Sagen har intet skånebehov "${id}".`, `The case has no need at work "${id}".`)
