import { alle, led, måneder, type Sandt, type Tal, timer } from '@sagsvej/rules'
import { timerPrMåned } from '../fakta/tilknytning.ts'
import { førsteFraværsdag } from './foerste-fravaersdag.ts'

/** The six finished calendar months before the first day of absence, and as many more as are left out of view. */
const sidsteMåneder = (sesBortFra: Tal<'måneder'>) =>
  timerPrMåned.hvor((post) =>
    alle(
      post.måned.tidligst(førsteFraværsdag.begyndelsenAfMåneden().minus(måneder(6).plus(sesBortFra))),
      post.måned.før(førsteFraværsdag.begyndelsenAfMåneden()),
    ),
  )

export const timerISeksMåneder = (sesBortFra: Tal<'måneder'>) =>
  sidsteMåneder(sesBortFra).sum((post) => post.timer)

export const månederMed40Timer = (sesBortFra: Tal<'måneder'>) =>
  sidsteMåneder(sesBortFra)
    .hvor((post) => post.timer.mindst(timer(40)))
    .sum(() => måneder(1))

/** SDL.32.1, no. 1, since 2015: both numbers, in the same months. */
export const timerNok = (sesBortFra: Tal<'måneder'>): Sandt =>
  alle(
    led(
      { da: 'Mindst 240 timer i 6 hele måneder', en: 'At least 240 hours in 6 whole months' },
      timerISeksMåneder(sesBortFra).mindst(timer(240)),
    ),
    led(
      { da: 'Mindst 40 timer i 5 af månederne', en: 'At least 40 hours in 5 of the months' },
      månederMed40Timer(sesBortFra).mindst(måneder(5)),
    ),
  )
