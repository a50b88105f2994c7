import { formatDay, parseDay } from '@sagsvej/calendar'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { dag, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { klagesporI } from '../forsendelse/klagevejledning.ts'
import { påDenAnsøgning } from '../hjaelp/regler.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ny, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { emne } from '../sag/emne.ts'
import { afgørelser } from './afgoerelser.ts'
import { AFGØRELSESARTER } from './arter.ts'
import {
  AfgørelseForberedt,
  AfgørelseGodkendt,
  AfgørelseOpgivet,
  AfgørelseTilbagekaldt,
  AfgørelseTruffet,
  UdbetalingAnvist,
} from './begivenheder.ts'
import { begrundelseFor, lovsvar, lovversioner, svarJson } from './svar.ts'

const AFGØRELSE = { da: 'en afgørelse', en: 'a decision' }
const ART = valg(Object.fromEntries(Object.values(AFGØRELSESARTER).map(({ nøgle, titel }) => [nøgle, titel])))

const træf = kommando({
  type: 'TræfAfgørelse',
  titel: { da: 'Træf afgørelse', en: 'Make the decision' },
  felter: { afgoerelseId: tekst, brevId: tekst, virkningFra: valgfri(dag) },
  regler: [
    findes('afgoerelseId', AFGØRELSE, afgørelser),
    findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
  ],
  giver: ({ afgoerelseId, brevId, virkningFra }, sag, om) => {
    const one = emne(sag, afgørelser).get(afgoerelseId)
    const art = one && AFGØRELSESARTER[one.art]
    if (!one || !art) return afvist(ved('afgoerelseId', ikkeAfgørelse()))
    const svar = lovsvar(art, sag, { på: one.på, kendt: om.den })
    const brev = emne(sag, forsendelser).get(brevId)
    if (svar.tilUgunst && klagesporI(brev?.indhold ?? null) !== 'retssikkerhedsloven') {
      return afvist(ved('brevId', udenKlagevejledning()))
    }
    const reasons = begrundelseFor(art, svar)
    const made = {
      afgoerelseId,
      grundlagNr: sag.begivenheder.length,
      paa: formatDay(one.på),
      kendt: formatDay(om.den),
      lovversioner: lovversioner(svar),
      svar: svarJson(art, svar, one.på),
      tilUgunst: svar.tilUgunst === true,
      begrundelse: reasons.afsnit,
      brevId,
      ...(virkningFra === undefined ? {} : { virkningFra }),
    }
    const known = art.fakta?.({ den: formatDay(om.den), tilUgunst: made.tilUgunst }) ?? []
    const facts = known.map(([word, value]) => faktum(word, value, 'kommune', om))
    return læst([gjort(AfgørelseTruffet, made, om), ...facts])
  },
})

const anvis = kommando({
  type: 'AnvisUdbetaling',
  titel: { da: 'Anvis udbetaling', en: 'Instruct the payment' },
  felter: { afgoerelseId: tekst, instruks: tekst, virkningFra: dag },
  regler: [
    findes('afgoerelseId', AFGØRELSE, afgørelser),
    // A stop never works back in time (SB-BEG-6): the payment runs until the decision has been notified.
    ({ afgoerelseId, virkningFra }, sag) => {
      const made = emne(sag, afgørelser).get(afgoerelseId)?.truffet
      const arrived = made && emne(sag, forsendelser).get(made.brevId)?.fremme?.den
      if (!made?.tilUgunst || arrived === undefined || parseDay(virkningFra) >= arrived) return []
      return [ved('virkningFra', ikkeTilbage(formatDay(arrived)))]
    },
  ],
  giver: (asked, _sag, om) => læst([gjort(UdbetalingAnvist, asked, om)]),
})

/** What can be asked of decisions. */
export const afgørelseskommandoer = [
  kommando({
    type: 'ForberedAfgørelse',
    titel: { da: 'Forbered en afgørelse', en: 'Prepare a decision' },
    felter: { afgoerelseId: tekst, art: ART, paa: dag, ansoegningId: valgfri(tekst) },
    regler: [ny('afgoerelseId', afgørelser), påDenAnsøgning],
    giver: (asked, _sag, om) => læst([gjort(AfgørelseForberedt, asked, om)]),
  }),
  direkte('GodkendAfgørelse', { da: 'Godkend afgørelsen', en: 'Approve the decision' }, AfgørelseGodkendt, [
    findes('afgoerelseId', AFGØRELSE, afgørelser),
  ]),
  træf,
  direkte('OpgivAfgørelse', { da: 'Opgiv afgørelsen', en: 'Give the decision up' }, AfgørelseOpgivet, [
    findes('afgoerelseId', AFGØRELSE, afgørelser),
  ]),
  anvis,
  direkte(
    'TilbagekaldAfgørelse',
    { da: 'Tilbagekald afgørelsen', en: 'Take the decision back' },
    AfgørelseTilbagekaldt,
    [findes('afgoerelseId', AFGØRELSE, afgørelser)],
  ),
] as const

const ikkeAfgørelse = () =>
  fejl(
    'findesIkke',
    'Afgørelsen er af en art, der ikke findes her.',
    'The decision is of a kind not known here.',
  )

/** G9: without it the time to complain would not run (FVL.25.1), and another track's is none. */
const udenKlagevejledning = () =>
  fejl(
    'ikkeKlar',
    'Brevet siger ikke, hvordan og hvornår borgeren kan klage over en afgørelse som denne. Skriv brevet igen med klagevejledningen.',
    'The letter does not say how and when the citizen can complain of a decision such as this. Write it again with the guidance on complaint.',
  )

const ikkeTilbage = (fremme: string) =>
  fejl(
    'ikkeMuligt',
    `En afgørelse, der tager noget fra borgeren, virker tidligst fra den dag, den er meddelt: ${fremme}. Skriv den dag eller en senere.`,
    `A decision that takes something away has effect at the earliest from the day it was notified: ${fremme}. Write that day or a later one.`,
  )
