import { aldrigOpfyldt, alle, betingelse, ikke, led, type Sandt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  andenLovSikrerUdtalelse,
  harUdtaltSig,
  høringsfrist,
  høringsfristErSat,
  hørtOmOplysningerne,
  kanÆndresPåAnmodning,
  oplysningernesArt,
  partenKenderOplysningerne,
  retTilAktindsigtIOplysningerne,
} from '../../fakta/hoering.ts'
import { erPartISagen, fristForAfgørelsenBrydes } from '../../fakta/sagens-part.ts'
import { FVL } from '../../lovsamling/love.ts'
import {
  hensynModAtVentePåHøring,
  karakterenTalerForAtUndladeHøring,
  oplysningerneErTilUgunst,
  oplysningerneErVæsentlige,
  ubetænkeligtAtAfgøre,
  videKredsEllerVanskeligt,
} from '../../skoen/hoering.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014, uændret } from '../versioner.ts'

const undtagelse = (nr: string, da: string, en: string, når: Sandt) => ({
  navn: { da, en },
  hjemmel: FVL('19', { stk: '2', nr }),
  når,
  så: aldrigOpfyldt,
})

const undtagelser = [
  undtagelse(
    '1',
    'Det er ubetænkeligt at afgøre sagen på det foreliggende grundlag',
    'It is unobjectionable to decide on the present basis',
    ubetænkeligtAtAfgøre,
  ),
  undtagelse(
    '2',
    'En lovbestemt frist ville blive overskredet',
    'A statutory time limit would be broken',
    fristForAfgørelsenBrydes,
  ),
  undtagelse(
    '3',
    'Væsentlige hensyn taler imod at vente',
    'Weighty considerations speak against waiting',
    hensynModAtVentePåHøring,
  ),
  undtagelse(
    '4',
    'Du har ikke ret til aktindsigt i oplysningerne',
    'You have no right of access to the information',
    ikke(retTilAktindsigtIOplysningerne),
  ),
  undtagelse(
    '5',
    'En videre kreds berøres, eller høring er væsentligt vanskelig',
    'A wide circle is touched, or hearing meets essential difficulties',
    videKredsEllerVanskeligt,
  ),
  undtagelse(
    '6',
    'Særlige regler i en anden lov sikrer din udtalelse',
    'Special rules of another act secure your statement',
    andenLovSikrerUdtalelse,
  ),
]

const kræves = (omfattet: Sandt) =>
  alle(
    led({ da: 'Du er part i sagen', en: 'You are a party to the case' }, erPartISagen),
    led({ da: 'Oplysningerne er af den slags', en: 'The information is of that kind' }, omfattet),
    led(
      { da: 'Du ved ikke, at myndigheden har dem', en: 'You do not know that the authority has it' },
      ikke(partenKenderOplysningerne),
    ),
    led({ da: 'De er til ugunst for dig', en: 'It goes against you' }, oplysningerneErTilUgunst),
    led(
      { da: 'De er af væsentlig betydning', en: 'It is of essential importance' },
      oplysningerneErVæsentlige,
    ),
  )

const hjemmel = FVL('19', { stk: '1' })

/** SB-PH-1, SB-PH-2: asked of each set of information by itself, so that new material is asked of anew (SB-PH-8). */
export const partshøringKræves = betingelse('FVL.19.1', {
  titel: { da: 'Du skal høres om oplysningerne', en: 'You must be heard on the information' },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel,
      siger: {
        da: 'Har myndigheden væsentlige oplysninger om sagens faktiske omstændigheder, som er til ugunst for dig, og som du ikke kan vide, at den har, skal du se dem og kunne udtale dig før afgørelsen. Der er seks undtagelser.',
        en: 'If the authority has essential information on the facts of the case that goes against you, and you cannot know that it has it, you must see it and be able to speak before the decision. There are six exceptions.',
      },
      er: kræves(oplysningernesArt.er('faktisk_grundlag')),
      undtagelser,
    }),
    ...fra2014({
      hjemmel,
      siger: {
        da: 'Har myndigheden væsentlige oplysninger om sagens fakta eller faglige vurderinger udefra, som er til ugunst for dig, og som du ikke kan vide, at den har, skal du se dem og kunne udtale dig før afgørelsen. Der er seks undtagelser.',
        en: 'If the authority has essential facts or outside professional assessments that go against you, and you cannot know that it has them, you must see them and be able to speak before the decision. There are six exceptions.',
      },
      er: kræves(oplysningernesArt.er('faktisk_grundlag', 'ekstern_faglig_vurdering')),
      undtagelser,
    }),
  ],
})

export const partshøringKanUndlades = betingelse('FVL.20.1', {
  titel: {
    da: 'Høringen kan udelades, fordi afgørelsen kan ændres',
    en: 'The hearing can be left out because the decision can be changed',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('20', { stk: '1' }),
      siger: {
        da: 'Kan myndigheden ændre afgørelsen, når du beder om det, kan den undlade at høre dig først. Sagens karakter og hensynet til dig selv skal tale for det.',
        en: 'If the authority can change the decision when you ask, it may leave out hearing you first. The nature of the case and regard for you yourself must speak for it.',
      },
      er: alle(kanÆndresPåAnmodning, karakterenTalerForAtUndladeHøring),
    }),
  ],
})

/** While it runs, the deadline is for the person's use: on its last day the decision still waits. */
export const fristenLøber = énAf(ikke(høringsfristErSat), vurderingsdato.senest(høringsfrist))

/** SB-PH-8, gate G5: while the answer is yes the decision may not be made. */
export const afgørelsenVenterPåHøring = betingelse('FVL.19.1.venter', {
  titel: { da: 'Afgørelsen skal vente på partshøringen', en: 'The decision must wait for the hearing' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel,
      siger: {
        da: 'Skal du høres, må afgørelsen ikke træffes, før du har fået oplysningerne og har svaret, eller fristen for dit svar er gået. Det gælder for hver oplysning for sig.',
        en: 'If you must be heard, the decision may not be made before you have got the information and answered, or the deadline for your answer has passed. That goes for each piece of information by itself.',
      },
      er: alle(
        partshøringKræves,
        ikke(partshøringKanUndlades),
        énAf(ikke(hørtOmOplysningerne), alle(ikke(harUdtaltSig), fristenLøber)),
      ),
    }),
  ],
})
