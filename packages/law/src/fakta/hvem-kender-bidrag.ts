export const A_KASSE = ['register', 'a-kasse', 'borger'] as const
