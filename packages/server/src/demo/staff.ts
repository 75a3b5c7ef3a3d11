import { memberSettings } from '../staff-settings.ts';
import type { MemberSettings } from '../staff-settings.ts';

/**
 * The demonstration's staff: who answers in the mornings and the afternoons, one on parental leave who comes on Tuesday
 * afternoons, a teleworker, a coordinator.
 */
const WORKING_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'WORKED_SATURDAY'];
const mornings = { days: WORKING_DAYS, from: '07:00', to: '08:00' };
const afternoons = { days: ['TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '16:00', to: '19:00' };

export const staff: readonly MemberSettings[] = [
  {
    name: 'Kovács Anna',
    email: 'kovacs.anna@budaors.example',
    role: 'OPERATOR',
    languages: ['hu', 'de'],
    skills: ['okmany', 'szocialis', 'intezmeny', 'digitalis'],
    needs: ['EASY_LANGUAGE', 'USES_SCREEN_READER'],
    roster: { weekly: [mornings, afternoons] },
  },
  {
    name: 'Szabó Gergő',
    email: 'szabo.gergo@budaors.example',
    role: 'OPERATOR',
    languages: ['hu', 'en'],
    skills: ['ado', 'kozterulet', 'ipar', 'jog'],
    needs: ['WRITES_SLOWLY', 'DOES_NOT_SPEAK'],
    roster: { weekly: [mornings, afternoons] },
  },
  {
    name: 'Varga Réka',
    email: 'varga.reka@budaors.example',
    role: 'OPERATOR',
    skills: ['okmany', 'ado', 'szocialis'],
    capacity: 4,
    roster: { weekly: [{ ...afternoons, days: ['TUESDAY'] }] },
  },
  { name: 'Tóth Eszter', email: 'toth.eszter@budaors.example', role: 'TELEWORKER' },
  {
    name: 'Nagy Katalin',
    email: 'nagy.katalin@budaors.example',
    role: 'COORDINATOR',
    languages: ['hu', 'en', 'de'],
    skills: ['jog', 'digitalis'],
  },
].map((member) => memberSettings.parse(member));
