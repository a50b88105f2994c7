import { aldrigOpfyldt, alle, betingelse, hvis, led, tidspunkt, uger } from '@sagsvej/rules'
import { lægenVurdererLivstruende } from '../fakta/forlaengelse.ts'
import {
  bedtOmSygedagpengeDen,
  erIJobafklaring,
  fikSygedagpengeVedLivstruende,
  lægenFinderIkkeLængereLivstruende,
  lægenVurderedeLivstruendeDen,
  opfylderBeskæftigelseskravetVedLivstruende,
} from '../fakta/jobafklaring.ts'
import { retTilJobafklaringVedNySygemelding } from '../jobafklaring/ny-sygemelding.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'

const FØR_2016 = {
  fra: '2006-07-03',
  til: '2015-12-31',
  kilder: [LBK(938, 2015)],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Valget mellem sygedagpenge og jobafklaringsforløb ved livstruende sygdom fandtes ikke før 2016.',
    en: 'The choice between sickness benefit and job clarification for life-threatening illness did not exist before 2016.',
  },
  er: aldrigOpfyldt,
} as const

/** A scheme for 2016 and 2017, made permanent from 2018 before it ran out. */
const FRA_2016 = {
  fra: '2016-01-01',
  kilder: [LOV(1868, 2015), LBK(48, 2016), LOV(1541, 2017), LBK(38, 2018), LBK(1221, 2025)],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
} as const

export const kanVælgeSygedagpengeVedNySygemelding = betingelse('SDL.24a.6', {
  titel: {
    da: 'Sygedagpenge i stedet for jobafklaring ved livstruende sygdom',
    en: 'Sickness benefit instead of job clarification for life-threatening illness',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2016, hjemmel: SDL('24 a', { stk: '6' }) },
    {
      ...FRA_2016,
      hjemmel: SDL('24 a', { stk: '6' }),
      siger: {
        da: 'Bliver du syg igen, mens du er over grænsen, kan du vælge sygedagpenge i stedet for jobafklaringsforløb. Det kræver, at en læge vurderer, at sygdommen er livstruende og alvorlig.',
        en: 'If you fall ill again while over the limit you can choose sickness benefit instead of a job clarification course. A doctor must find the illness life-threatening and serious.',
      },
      er: alle(
        led(
          {
            da: 'du har ret til jobafklaring ved en ny sygemelding',
            en: 'you have a right to job clarification',
          },
          retTilJobafklaringVedNySygemelding,
        ),
        led(
          { da: 'sygdommen er livstruende og alvorlig', en: 'the illness is life-threatening and serious' },
          lægenVurdererLivstruende,
        ),
      ),
    },
  ],
})

export const kanOvergåTilSygedagpenge = betingelse('SDL.24b.1', {
  titel: {
    da: 'Fra jobafklaring til sygedagpenge ved livstruende sygdom',
    en: 'From job clarification to sickness benefit for life-threatening illness',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2016, hjemmel: SDL('24 b', { stk: '1' }) },
    {
      ...FRA_2016,
      hjemmel: SDL('24 b', { stk: '1' }),
      siger: {
        da: 'Er du i jobafklaringsforløb, kan du gå over til sygedagpenge, når en læge vurderer, at sygdommen er livstruende og alvorlig. Du skal opfylde kravet om arbejde på det tidspunkt.',
        en: 'In a job clarification course you can move to sickness benefit when a doctor finds the illness life-threatening and serious. You must meet the work requirement at that time.',
      },
      er: alle(
        led(
          { da: 'du er i jobafklaringsforløb', en: 'you are in a job clarification course' },
          erIJobafklaring,
        ),
        led(
          { da: 'sygdommen er livstruende og alvorlig', en: 'the illness is life-threatening and serious' },
          lægenVurdererLivstruende,
        ),
        led(
          { da: 'du opfylder kravet om arbejde', en: 'you meet the work requirement' },
          opfylderBeskæftigelseskravetVedLivstruende,
        ),
      ),
    },
  ],
})

export const sygedagpengeVedLivstruendeFra = tidspunkt('SDL.24b.2', {
  titel: {
    da: 'Første dag med sygedagpenge i stedet for jobafklaring',
    en: 'First day of sickness benefit instead of job clarification',
  },
  betyder: {
    da: 'Dagen er den første, du får sygedagpenge for.',
    en: 'The day is the first you are paid sickness benefit for.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanOvergåTilSygedagpenge,
  versioner: [
    {
      ...FRA_2016,
      hjemmel: SDL('24 b', { stk: '2' }),
      siger: {
        da: 'Retten begynder den dag, lægen vurderer sygdommen livstruende. Beder du om det mere end 8 uger efter, begynder den, når du beder om det.',
        en: 'The right begins on the day the doctor finds the illness life-threatening. If you ask more than 8 weeks later it begins when you ask.',
      },
      er: hvis(
        bedtOmSygedagpengeDen.senest(lægenVurderedeLivstruendeDen.plus(uger(8))),
        lægenVurderedeLivstruendeDen,
        bedtOmSygedagpengeDen,
      ),
    },
  ],
})

/** What ends it is the doctor's finding; the municipality then decides, and jobafklaring follows (LAB.107 nr. 3). */
export const livstruendeSygedagpengeOphører = betingelse('SDL.24c.1', {
  titel: {
    da: 'Stop for sygedagpenge, når sygdommen ikke længere er livstruende',
    en: 'End of sickness benefit when the illness is no longer life-threatening',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2016, hjemmel: SDL('24 c', { stk: '1' }) },
    {
      ...FRA_2016,
      hjemmel: SDL('24 c', { stk: '1' }),
      siger: {
        da: 'Kommunen stopper sygedagpenge, når en læge vurderer, at sygdommen ikke længere er livstruende. Er du stadig syg, har du ret til jobafklaringsforløb.',
        en: 'The municipality stops the benefit when a doctor finds that the illness is no longer life-threatening. If you are still ill you have a right to a job clarification course.',
      },
      er: alle(fikSygedagpengeVedLivstruende, lægenFinderIkkeLængereLivstruende),
    },
  ],
})
