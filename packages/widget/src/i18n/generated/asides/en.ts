
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
's07b7dfd6d922f55d': `That did not work. Please try again.`,
's07e3125f103c4532': `You keep your place. You can also leave your question as a message.`,
's0bcbefce7aaf4287': `Back`,
's0dc80e19ac321ea0': `Address`,
's0dfac8218fec0f11': `There is a step at the entrance.`,
's1e7166c5c2556d21': `There are no help points at present.`,
's1fc8d8029afb0abb': `Your browser will ask whether you share your location. We send it nowhere.`,
's20fc2b8670558417': `Delete chat`,
's260a0725525547f6': `Keys between the messages`,
's268351f3ad366851': `Too many people are waiting now.`,
's353b134b650fb671': `Which one is near me?`,
's435370dd85416551': `The office helps – chat`,
's444ec574b7145c8e': `The chat was deleted.`,
's4a33983b3f6d6dcb': `Access`,
's4d3271ba552e6de8': `At the help points you find a computer and somebody who helps.`,
's4d59b7f6e0e5ebe5': str`about ${0} metres`,
's4f401c6b21515f22': str`about ${0} kilometres`,
's4ff1c77a0b02ef8a': `The list of points cannot be reached now. Please try again.`,
's5332ff13199932ed': `In person`,
's5476d3dfbefc4a10': `Save our hours to your calendar`,
's62d2a2557a8bc567': `Leave it as a message`,
's66777fd8d2203a8b': `Here is a computer, and somebody helps you to use it.`,
's6e3e736049100ba1': `You would not be served in time. Your question is kept. Try later, or reach the office another way:`,
's752bc54ee25496a5': `By telephone`,
's7a161932bb8a9929': `Equipment`,
's7b20ae49cd71cb70': `Up and Down: previous and next message. Home and End: first and last.`,
's7bd12e9cb2f84c74': `Enter: into a message that has links or buttons.`,
's7dbc34b119b71e26': str`Not known, as the office has not said it yet: ${0}.`,
's8336d68d3d91fefd': `The chat has expired.`,
's83856a8241263ba0': `We cannot say which one is near: the office has not yet given their places on the map.`,
's901a7408281b20e4': `In your calendar`,
's93e7f766db7bab02': `Try again`,
's94f280a2690e57c8': str`Saved: ${0}`,
'sa1cd9b47d47c9ea2': `The screen reader says when the officer is writing`,
'sa5daba93e7fe94e9': `Enter sends the message`,
'sa7c5c21029954264': `Writing and reading out`,
'sab1114a5f102dedc': `Telephone`,
'sb9f857da45eb4e3b': `Open now`,
'sbe73f3f61af26a87': `Its text is kept neither at the office nor on this device.`,
'sc6258414d20887ad': `Asking your browser for your location…`,
'scab1a7f272457e75': `For your own case, contact us in office hours.`,
'scbbd4bdd4b46fb6b': `Leave message`,
'sccb889cfab140964': `Budaörs Mayor’s Office`,
'scdc2ccb5780e0f6c': `Open points come first, and of these the nearer ones. Distances are as the crow flies.`,
'sd01e269e4b0f7264': `Loading…`,
'sd2b3fe45db53ba50': `You can enter without a step.`,
'se6cc0eb0cdf159bc': `Esc: from a message to the input, from there it closes the window. The chat goes on.`,
'sebc6bf62dab843bc': `General information, not an official document.`,
'sebd51e26e73e9d91': `Hours`,
'sf442fa4246655e53': `It was not used for a day, so we closed it for security. Text that you had begun is kept.`,
'sfba6e7f8b2bb18d0': `We could not learn your location, so the points are not sorted by distance.`,
'sfe444c5e2f65663c': `Distance`,
    };
  