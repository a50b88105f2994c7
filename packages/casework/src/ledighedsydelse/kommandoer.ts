import { formatDay, isNever } from '@sagsvej/calendar'
import {
  grundTilLedighedsydelse,
  harSøgtAktivt,
  retTilLedighedsydelseFra,
  stårTilRådighedForFleksjob,
  tolvMånederNået,
} from '@sagsvej/law'
import { evaluate, type Spor } from '@sagsvej/rules'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { faktum, oprindelseFor } from '../oplysninger/faktum.ts'
import { skønsbegivenhed } from '../oplysninger/skoensbegivenhed.ts'
import { sagskontekst } from '../sag/afledt.ts'
import * as B from './begivenheder.ts'
import { ledighedsfakta } from './fakta.ts'
import { ledigheder } from './ledighed.ts'
import { alleRedegørelser, ferienKanHoldes, højstTreMåneder, iLedigheden, iOrden } from './regler.ts'

/** What is asked for tells the law the reason and the day: the decision on the right rests on them. */
const søg = kommando({
  type: 'SøgLedighedsydelse',
  titel: { da: 'Søg ledighedsydelse', en: 'Ask for flex job unemployment benefit' },
  felter: egneFelter(B.LedighedsydelseSøgt),
  regler: [ny('ledighedId', ledigheder)],
  giver: (asked, _sag, om) => {
    const from = oprindelseFor(om.af)
    return læst([
      gjort(B.LedighedsydelseSøgt, asked, om),
      faktum(grundTilLedighedsydelse, asked.grund, from, om, asked.fra),
      faktum(retTilLedighedsydelseFra, asked.fra, from, om),
    ])
  },
})

const { naaet: _, ...revurderingsfelter } = egneFelter(B.FleksjobretRevurderet)

/** The day the 12 months were reached is the law's to say, and is kept: what was counted once is not counted again. */
const revurdér = kommando({
  type: 'RevurdérFleksjobret',
  titel: { da: 'Vurdér retten til fleksjob igen', en: 'Assess the right to a flex job again' },
  felter: revurderingsfelter,
  regler: [iLedigheden, alleRedegørelser],
  giver: (asked, sag, om) => {
    const tider = { på: om.den, kendt: om.den }
    const spor = evaluate(
      tolvMånederNået.led,
      sagskontekst(sag, ledighedsfakta(sag, asked.ledighedId, tider), tider),
    )
    const { udfald } = spor
    const day = udfald.art === 'værdi' && typeof udfald.værdi === 'number' ? udfald.værdi : undefined
    if (day === undefined || isNever(day as typeof om.den) || day > om.den) return afvist(ikkeNået(spor))
    return læst([gjort(B.FleksjobretRevurderet, { ...asked, naaet: formatDay(day as typeof om.den) }, om)])
  },
})

const vurdérRådighed = kommando({
  type: 'VurdérRådighed',
  titel: { da: 'Vurdér rådigheden', en: 'Judge the availability' },
  felter: egneFelter(B.RådighedVurderet),
  regler: [iLedigheden],
  giver: (asked, _sag, om) => {
    const { tilRaadighed: vaerdi, begrundelse, grundlag } = asked
    const judged = skønsbegivenhed(stårTilRådighedForFleksjob, { vaerdi, begrundelse, grundlag }, om)
    return judged.ok ? læst([gjort(B.RådighedVurderet, asked, om), judged.værdi]) : judged
  },
})

const vurdérJobsøgning = kommando({
  type: 'VurdérJobsøgning',
  titel: { da: 'Vurdér jobsøgningen', en: 'Judge the search for work' },
  felter: egneFelter(B.JobsøgningVurderet),
  regler: [iLedigheden],
  giver: (asked, _sag, om) => {
    const { soegteAktivt: vaerdi, begrundelse, grundlag } = asked
    const judged = skønsbegivenhed(harSøgtAktivt, { vaerdi, begrundelse, grundlag }, om)
    return judged.ok ? læst([gjort(B.JobsøgningVurderet, asked, om), judged.værdi]) : judged
  },
})

/** What can be asked of a time with flex job unemployment benefit. */
export const ledighedskommandoer = [
  søg,
  direkte(
    'ÆndrLedighedstilstand',
    { da: 'Registrér, at noget er ændret', en: 'Register that something has changed' },
    B.LedighedstilstandÆndret,
    [iLedigheden, iOrden],
  ),
  direkte(
    'HoldLedighedssamtale',
    { da: 'Hold en jobsamtale', en: 'Hold a job talk' },
    B.LedighedssamtaleHoldt,
    [iLedigheden, ikkeFremtid('holdt')],
  ),
  direkte(
    'FølgOpPåLedighedsydelse',
    { da: 'Følg op på sagen', en: 'Follow up on the case' },
    B.LedighedsydelseFulgtOp,
    [iLedigheden],
  ),
  direkte(
    'FølgOpPåLedighedssygdom',
    { da: 'Følg op på sygdommen', en: 'Follow up on the illness' },
    B.LedighedssygdomFulgtOp,
    [iLedigheden, ikkeFremtid('holdt')],
  ),
  revurdér,
  direkte(
    'BetvivlRådighed',
    { da: 'Registrér en tvivl om rådigheden', en: 'Register a doubt on the availability' },
    B.RådighedBetvivlet,
    [iLedigheden],
  ),
  direkte('AfprøvRådighed', { da: 'Afprøv rådigheden', en: 'Test the availability' }, B.RådighedAfprøvet, [
    iLedigheden,
  ]),
  vurdérRådighed,
  direkte(
    'GivJobsøgningsfrist',
    { da: 'Giv en frist til at søge job', en: 'Give a time to seek work' },
    B.JobsøgningsfristGivet,
    [iLedigheden, højstTreMåneder, findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)],
  ),
  vurdérJobsøgning,
  direkte('VarslLedighedsferie', { da: 'Meld ferie', en: 'Announce a holiday' }, B.LedighedsferieVarslet, [
    iLedigheden,
    ferienKanHoldes,
  ]),
  direkte(
    'OphørLedighedsydelse',
    { da: 'Ledighedsydelsen er ophørt', en: 'The benefit has ended' },
    B.LedighedsydelseOphørt,
    [iLedigheden],
  ),
] as const

const ikkeNået = (spor: Spor) =>
  fejl(
    'ikkeMuligt',
    `Borgeren har ikke fået ledighedsydelse længe nok til, at retten skal vurderes igen, eller vi mangler perioderne${efterLoven(tolvMånederNået, spor, 'da')}. Følg op på sagen i stedet.`,
    `The citizen has not had the benefit long enough for the right to be assessed again, or the periods are missing${efterLoven(tolvMånederNået, spor, 'en')}. Follow up on the case instead.`,
  )
