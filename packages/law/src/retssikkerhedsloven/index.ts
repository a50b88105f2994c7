export * from './delvist-medhold.ts'
export * from './for-sen-klage.ts'
export {
  egenSagsbehandlingsfristRegel,
  fastholdelsesfrist,
  genvurderingsfrist,
  klagefrist,
  klagefrister,
  otteUgersVurdering,
  sagsbehandlingsfrister,
  toUgersStillingtagen,
  videresendelsesfrist,
} from './frister.ts'
export * from './genvurdering.ts'
export * from './grundsaetninger.ts'
export * from './klagefrist.ts'
export * from './klagevej.ts'
export * from './sagsbehandlingstid.ts'
export * from './samtykke.ts'
