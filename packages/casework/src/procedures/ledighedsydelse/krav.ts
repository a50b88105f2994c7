import { formatDay } from '@sagsvej/calendar'
import { aktivJobsøgning, rådighedOpfyldt, skalVurderesIgen } from '@sagsvej/law'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { ledigheden } from './stillingen.ts'

/** Where there is a doubt it is tested before it is judged (LAS.75.2; LAS.74b.3 until 2012). */
export const afprøvetFørst: Krav = {
  nøgle: 'afproevet',
  titel: titel('Rådigheden er afprøvet', 'The availability was tested'),
  efter: rådighedOpfyldt,
  hindringer: (s) => {
    const doubt = ledigheden(s)?.rådighed
    if (doubt?.afprøvet !== undefined) return []
    return [
      doubt === undefined
        ? hindring(
            'kommune',
            'Der er ikke registreret nogen tvivl om rådigheden. Registrér den, og afprøv den, før den vurderes.',
            'No doubt on the availability was registered. Register it, and test it before it is judged.',
          )
        : hindring(
            'kommune',
            'Rådigheden er ikke afprøvet, fx med et tilbud. Gør det, før den vurderes.',
            'The availability was not tested, e.g. by a measure. Do so before it is judged.',
          ),
    ]
  },
}

/** Judged not to be available, after a test. */
export const ikkeTilRådighed: Krav = {
  nøgle: 'ikke_til_raadighed',
  titel: titel('Rådigheden er vurderet', 'The availability was judged'),
  efter: rådighedOpfyldt,
  hindringer: (s) => {
    const doubt = ledigheden(s)?.rådighed
    if (doubt?.tilRådighed === false) return []
    return [
      hindring(
        'skøn',
        doubt?.tilRådighed
          ? 'Borgeren er vurderet at stå til rådighed, så retten mistes ikke.'
          : 'Det er ikke vurderet, om borgeren står til rådighed.',
        doubt?.tilRådighed
          ? 'The citizen was judged to be available, so the right is not lost.'
          : 'Whether the citizen is available has not been judged.',
      ),
    ]
  },
}

/** A time and a plan were given, and that time is over (LAS.76.1). */
export const fristenErGået: Krav = {
  nøgle: 'jobsoegningsfrist',
  titel: titel('Fristen til at søge job er gået', 'The time to seek work is over'),
  efter: aktivJobsøgning,
  hindringer: (s) => {
    const given = ledigheden(s)?.jobsøgning
    if (!given) {
      return [
        hindring(
          'kommune',
          'Borgeren har ikke fået en frist og en plan for sin jobsøgning. Giv dem først.',
          'The citizen was not given a time and a plan for seeking work. Give them first.',
        ),
      ]
    }
    if (s.tider.på > given.frist) return []
    const day = formatDay(given.frist)
    return [
      hindring(
        'tid',
        `Borgeren har til og med den ${day} til at vise, at der søges job.`,
        `The citizen has up to and including ${day} to show that work is sought.`,
      ),
    ]
  },
}

export const jobsøgningErVurderet: Krav = {
  nøgle: 'jobsoegning_vurderet',
  titel: titel('Jobsøgningen er vurderet', 'The search for work was judged'),
  efter: aktivJobsøgning,
  hindringer: (s) =>
    ledigheden(s)?.jobsøgning?.søgteAktivt === false
      ? []
      : [
          hindring(
            'skøn',
            'Det er ikke vurderet, at borgeren heller ikke da søgte job aktivt.',
            'It has not been judged that the citizen did not seek work actively then either.',
          ),
        ],
}

/** The right to a flex job is taken away on an assessment alone. */
export const revurderetFørst: Krav = {
  nøgle: 'revurderet',
  titel: titel('Retten er vurderet igen', 'The right was assessed again'),
  efter: skalVurderesIgen,
  hindringer: (s) =>
    (ledigheden(s)?.revurderinger.length ?? 0) > 0
      ? []
      : [
          hindring(
            'kommune',
            'Retten til fleksjob er ikke vurderet igen. Gør det først, med de fire redegørelser.',
            'The right to a flex job has not been assessed again. Do so first, with the four accounts.',
          ),
        ],
}
