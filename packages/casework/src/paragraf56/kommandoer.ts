import { type Day, formatDay, parseDay } from '@sagsvej/calendar'
import {
  aftaleErGodkendt,
  aftaleErSkriftlig,
  aftaleIndgåetDen,
  aftalenGælderHøjstTil,
  aftalensForm,
  fravær,
  lovenGælderFraværet,
  lægeligDokumentationForRisiko,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { dag, sandt, tekst } from '../begivenheder/felt.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { faktum, oprindelseFor } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import { sygdomsaftaler } from './aftaler.ts'
import {
  AftaltFraværRegistreret,
  SygdomsaftaleGodkendt,
  SygdomsaftaleIndsendt,
  SygdomsaftaleOphørt,
  SygdomsrisikoDokumenteret,
} from './begivenheder.ts'

const iAftalen = findes('aftaleId', { da: 'en aftale', en: 'an agreement' }, sygdomsaftaler)

const indsend = kommando({
  type: 'IndsendSygdomsaftale',
  titel: { da: 'Indsend en aftale om kronisk sygdom', en: 'Send in an agreement on a chronic illness' },
  felter: egneFelter(SygdomsaftaleIndsendt),
  regler: [
    ny('aftaleId', sygdomsaftaler),
    ikkeFremtid('indgaaet'),
    findes('fornyer', { da: 'en aftale', en: 'an agreement' }, sygdomsaftaler),
    ({ part, arbejdsgiver }, _sag, { den }) =>
      part === 'loenmodtager' && arbejdsgiver === undefined
        ? [ved('arbejdsgiver', udenArbejdsgiver(den))]
        : [],
  ],
  giver: (asked, _sag, om) => {
    const from = oprindelseFor(om.af)
    const { indgaaet } = asked
    return læst([
      gjort(SygdomsaftaleIndsendt, asked, om),
      faktum(aftaleIndgåetDen, indgaaet, from, om, indgaaet),
      faktum(aftaleErSkriftlig, asked.skriftlig, from, om, indgaaet),
    ])
  },
})

const dokumentér = kommando({
  type: 'DokumentérSygdomsrisiko',
  titel: { da: 'Læg lægens dokumentation på sagen', en: 'Put the doctor’s documentation in the case' },
  felter: egneFelter(SygdomsrisikoDokumenteret),
  regler: [iAftalen, findes('dokumentId', { da: 'et dokument', en: 'a document' }, dokumenter)],
  giver: (asked, sag, om) => {
    const made = emne(sag, sygdomsaftaler).get(asked.aftaleId)?.indgået
    return læst([
      gjort(SygdomsrisikoDokumenteret, asked, om),
      faktum(lægeligDokumentationForRisiko, true, 'læge', om, made && formatDay(made)),
    ])
  },
})

/** Nobody types its last day: it is the one the law gives. */
const godkend = kommando({
  type: 'GodkendSygdomsaftale',
  titel: { da: 'Godkend aftalen', en: 'Approve the agreement' },
  felter: { aftaleId: tekst },
  regler: [iAftalen],
  giver: (asked, sag, om) => {
    const made = emne(sag, sygdomsaftaler).get(asked.aftaleId)?.indgået ?? om.den
    const tider = { på: made, kendt: om.den }
    const { udfald } = evaluate(
      aftalenGælderHøjstTil.led,
      sagskontekst(sag, [[aftaleIndgåetDen, made]], tider),
    )
    if (udfald.art !== 'værdi' || typeof udfald.værdi !== 'number') return afvist(ved('aftaleId', udenDag()))
    const gaelderTil = formatDay(udfald.værdi as typeof made)
    return læst([
      gjort(SygdomsaftaleGodkendt, { ...asked, gaelderTil }, om),
      faktum(aftaleErGodkendt, true, 'kommune', om, formatDay(made), gaelderTil),
    ])
  },
})

/** Which act the spell is under is told by its first day: an older one stays under the act before. */
const brug = kommando({
  type: 'BrugSygdomsaftale',
  titel: { da: 'Brug aftalen til et fravær', en: 'Use the agreement for an absence' },
  felter: { aftaleId: tekst, foersteFravaersdag: dag, skyldesLidelsen: sandt },
  regler: [
    iAftalen,
    ikkeFremtid('foersteFravaersdag'),
    ({ skyldesLidelsen }, _sag, { den }) =>
      skyldesLidelsen ? [] : [ved('skyldesLidelsen', andenLidelse(den))],
  ],
  giver: (asked, sag, om) => {
    const day = parseDay(asked.foersteFravaersdag)
    // The spell may be older than the act: that is what is asked, so it is not read as a fact of the case.
    const spell = [{ fra: day, omfang: 'fuldt' }]
    const k = sagskontekst(sag, [[fravær, spell]], { på: om.den, kendt: om.den })
    const { art } = evaluate(lovenGælderFraværet.led, k).udfald
    if (art !== 'ja' && art !== 'nej') return afvist(ved('foersteFravaersdag', ukendtLov()))
    const efter = art === 'ja' ? 'paragraf_56' : 'paragraf_28'
    return læst([gjort(AftaltFraværRegistreret, { ...asked, efter }, om)])
  },
})

/** What can be asked of an agreement on a chronic illness. */
export const sygdomsaftalekommandoer = [
  indsend,
  dokumentér,
  godkend,
  brug,
  direkte(
    'OphørSygdomsaftale',
    { da: 'Aftalen er ophørt', en: 'The agreement has ended' },
    SygdomsaftaleOphørt,
    [iAftalen],
  ),
] as const

const udenArbejdsgiver = (den: Day) =>
  fejl(
    'manglerFelt',
    `Aftalen er mellem lønmodtageren og arbejdsgiveren. Skriv arbejdsgiverens navn og adresse${efterLoven(aftalensForm, den, 'da')}.`,
    `The agreement is between employee and employer. Write the employer’s name and address${efterLoven(aftalensForm, den, 'en')}.`,
  )
const udenDag = () =>
  fejl(
    'ikkeMuligt',
    'Loven giver ingen sidste dag for aftalen, så den kan ikke godkendes.',
    'The act gives no last day of the agreement, so it cannot be approved.',
  )
const ukendtLov = () =>
  fejl(
    'ikkeMuligt',
    'Det kan ikke siges, hvilken lov fraværet hører under. Ret den første fraværsdag.',
    'It cannot be told which act the absence is under. Mend the first day of absence.',
  )
const andenLidelse = (den: Day) =>
  fejl(
    'ikkeMuligt',
    `Aftalen gælder kun fravær på grund af den lidelse, den nævner${efterLoven(aftalenGælderHøjstTil, den, 'da')}. Behandl fraværet efter de almindelige regler.`,
    `The agreement covers only absence because of the illness it names${efterLoven(aftalenGælderHøjstTil, den, 'en')}. Treat the absence by the ordinary rules.`,
  )
