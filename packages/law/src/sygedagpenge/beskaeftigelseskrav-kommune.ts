import {
  alle,
  betingelse,
  krav,
  led,
  måneder,
  type NummereretKrav,
  type Sandt,
  type Tal,
  timer,
  uger,
  énAf,
} from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import {
  dagpengeretHvisRask,
  iBeskæftigelse,
  månederDerSesBortFra,
  tilknyttetArbejdsmarkedetFra,
  timerSeneste13Uger,
  timerSeneste26Uger,
} from '../fakta/tilknytning.ts'
import {
  elevILønnetPraktik,
  erhvervsmæssigUddannelse,
  uddannelseAfsluttet,
  uddannelsensLængde,
} from '../fakta/uddannelse.ts'
import { AKASSE_2007, kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { ingenRetModArbejdsgiverNu } from './arbejdsgiveren-betaler.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { timerNok } from './timer-i-seks-maaneder.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from './ulaest.ts'

const ingenRetModArbejdsgiver = led(
  {
    da: 'Arbejdsgiveren skal ikke betale for samme tid',
    en: 'The employer does not owe benefit for the same time',
  },
  ingenRetModArbejdsgiverNu,
)

/* What no. 1 asks for; the number stands once, at the whole of it. */
const tilknytning = (antalUger: Tal<'uger'>, tilknyttetTimer: Tal<'timer'>, timetal: Tal<'timer'>): Sandt =>
  alle(
    led(
      {
        da: 'Tilknyttet arbejdsmarkedet uden afbrydelse',
        en: 'Attached to the labour market without a break',
      },
      tilknyttetArbejdsmarkedetFra.senest(førsteFraværsdag.minus(antalUger)),
    ),
    led({ da: 'Timer nok i den tid', en: 'Hours enough in that time' }, tilknyttetTimer.mindst(timetal)),
    ingenRetModArbejdsgiver,
  )

const seksMåneder: Sandt = alle(
  led({ da: 'I arbejde på første fraværsdag', en: 'In work on the first day of absence' }, iBeskæftigelse),
  led(
    { da: 'Timer nok i de 6 hele måneder før', en: 'Hours enough in the 6 whole months before' },
    // SDL.32.3 is asked about only where the plain six months do not do: leaving months out can only help.
    énAf(timerNok(måneder(0)), timerNok(månederDerSesBortFra)),
  ),
  ingenRetModArbejdsgiver,
)

/** No. 3. It asks for no job: it is how one comes from an education to be counted as an employee. */
export const nyuddannet: Sandt = alle(
  erhvervsmæssigUddannelse,
  uddannelsensLængde.mindst(måneder(18)),
  uddannelseAfsluttet.senest(førsteFraværsdag),
  uddannelseAfsluttet.plus(måneder(1)).tidligst(førsteFraværsdag),
)

/** Nos. 2-5, the same in every version. */
const andreVeje: readonly NummereretKrav[] = [
  krav(
    'stk. 1, nr. 2',
    {
      da: 'Du ville have ret til dagpenge, hvis du var rask',
      en: 'You would have a right to dagpenge if you were well',
    },
    dagpengeretHvisRask,
  ),
  krav(
    'stk. 1, nr. 3',
    {
      da: 'Du har inden for den seneste måned afsluttet en uddannelse på mindst 18 måneder',
      en: 'Within the last month you finished an education of at least 18 months',
    },
    nyuddannet,
  ),
  krav(
    'stk. 1, nr. 4',
    { da: 'Du er elev i lønnet praktik', en: 'You are a trainee in paid practice' },
    elevILønnetPraktik,
  ),
  krav(
    'stk. 1, nr. 5',
    { da: 'Du er ansat i fleksjob', en: 'You are employed in a flex job' },
    ansatIFleksjob,
  ),
]

const ANDRE_VEJE = {
  da: 'Du opfylder det også, hvis du ellers ville få dagpenge, lige er blevet færdig med en uddannelse, er elev i lønnet praktik eller er i fleksjob.',
  en: 'You also meet it if you would otherwise get dagpenge, have just finished an education, are a trainee in paid practice or are in a flex job.',
}

const fælles = {
  hjemmel: SDL('32', { stk: '1-3' }),
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
} as const

/** The booklet leaves out no. 5; the act before this one had it since 1 January 2006. */
const FLEKSJOB_2006 = kilde(
  'Lov af 21. december 2005 om fleksjob og dagpenge ved sygdom',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=30395',
)

const BØRNEPASNING = {
  da: 'Der ses også bort fra perioder med orlovsydelse for børnepasning eller dagpenge for et alvorligt sygt barn; dem er der ikke spurgt om her.',
  en: 'Periods of childcare leave benefit or benefit for a seriously ill child are left out of view as well; they are not asked about here.',
}

const TRETTEN_UGER = {
  ...fælles,
  siger: {
    da: `Du skal have været tilknyttet arbejdsmarkedet i 13 uger uden afbrydelse og have arbejdet mindst 120 timer i dem. ${ANDRE_VEJE.da}`,
    en: `You must have been attached to the labour market for 13 weeks without a break and have worked at least 120 hours in them. ${ANDRE_VEJE.en}`,
  },
  er: énAf(
    krav(
      'stk. 1, nr. 1',
      { da: '13 uger og 120 timer', en: '13 weeks and 120 hours' },
      tilknytning(uger(13), timerSeneste13Uger, timer(120)),
    ),
    ...andreVeje,
  ),
}

/** What it takes for an employee to have sickness benefit from the municipality. */
export const beskæftigelseskravKommune = betingelse('SDL.32.1', {
  titel: {
    da: 'Beskæftigelseskravet over for kommunen',
    en: 'The employment requirement against the municipality',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...TRETTEN_UGER, ...EFTER_HÆFTET, fra: '2006-07-03', kilder: [AKASSE_2007, FLEKSJOB_2006] },
    {
      ...TRETTEN_UGER,
      fra: FRA_LBK_2011,
      til: '2012-07-01',
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      note: BØRNEPASNING,
    },
    {
      ...fælles,
      fra: '2012-07-02',
      til: '2015-01-04',
      kilder: [LBK(653, 2012), LBK(833, 2014)],
      siger: {
        da: `Du skal have været tilknyttet arbejdsmarkedet i 26 uger uden afbrydelse og have arbejdet mindst 240 timer i dem. ${ANDRE_VEJE.da}`,
        en: `You must have been attached to the labour market for 26 weeks without a break and have worked at least 240 hours in them. ${ANDRE_VEJE.en}`,
      },
      note: BØRNEPASNING,
      er: énAf(
        krav(
          'stk. 1, nr. 1',
          { da: '26 uger og 240 timer', en: '26 weeks and 240 hours' },
          tilknytning(uger(26), timerSeneste26Uger, timer(240)),
        ),
        ...andreVeje,
      ),
    },
    {
      ...fælles,
      fra: '2015-01-05',
      kilder: [LBK(43, 2015), LBK(107, 2020), LBK(1221, 2025)],
      siger: {
        da: `Du skal være i arbejde og have mindst 240 timer i de 6 hele måneder før sygdommen, med mindst 40 timer i 5 af dem. ${ANDRE_VEJE.da}`,
        en: `You must be in work and have at least 240 hours in the 6 whole months before the illness, with at least 40 hours in 5 of them. ${ANDRE_VEJE.en}`,
      },
      er: énAf(
        krav(
          'stk. 1, nr. 1',
          { da: '240 timer i 6 hele måneder', en: '240 hours in 6 whole months' },
          seksMåneder,
        ),
        ...andreVeje,
      ),
    },
  ],
})
