import { parseDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { direkte, type Kommandoart } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import {
  AnsættelseDrøftetMedDeAnsatte,
  PensionsjobBegyndt,
  PensionsjobSlut,
  PensionsjobvilkårAftalt,
  PensionsjobØnsket,
} from './begivenheder.ts'
import { pensionsjob } from './pensionsjob.ts'

const iJobbet = findes('pensionsjobId', { da: 'et job med løntilskud', en: 'a subsidised job' }, pensionsjob)

/** What can be asked of a pensioner's job with a wage subsidy. */
export const pensionsjobkommandoer: readonly Kommandoart[] = [
  direkte(
    'ØnskPensionsjob',
    { da: 'Ønsk et job med løntilskud', en: 'Want a subsidised job' },
    PensionsjobØnsket,
    [ny('pensionsjobId', pensionsjob)],
  ),
  direkte(
    'AftalPensionsjobvilkår',
    { da: 'Løn og arbejdstid er aftalt', en: 'Pay and hours are agreed' },
    PensionsjobvilkårAftalt,
    [iJobbet],
  ),
  direkte(
    'MeldAnsættelsenDrøftet',
    { da: 'Ansættelsen er drøftet med de ansatte', en: 'The job was discussed with the staff' },
    AnsættelseDrøftetMedDeAnsatte,
    [iJobbet, ikkeFremtid('holdt')],
  ),
  direkte('BegyndPensionsjob', { da: 'Begynd jobbet', en: 'Begin the job' }, PensionsjobBegyndt, [
    iJobbet,
    ({ pensionsjobId, fra }, sag) => {
      const talked = emne(sag, pensionsjob).get(pensionsjobId)?.drøftet
      return talked !== undefined && talked >= parseDay(fra) ? [ved('fra', førDrøftelsen())] : []
    },
  ]),
  direkte('AfslutPensionsjob', { da: 'Jobbet slutter', en: 'The job ends' }, PensionsjobSlut, [iJobbet]),
]

const førDrøftelsen = () =>
  fejl(
    'ikkeMuligt',
    'Ansættelsen skal være drøftet med de ansatte før den første dag.',
    'The job must have been discussed with the staff before the first day.',
  )
