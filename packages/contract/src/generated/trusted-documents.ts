/** Every document that the server executes, by the SHA-256 of its text. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  'cb7450af4ef5cd12f62b2e6ef25a1d87f7c6c396ce7c8a080066db8b40b6d82c': `mutation AcceptConversation($conversationId: ID!) {
  acceptConversation(conversationId: $conversationId) {
    __typename
    ... on ConversationAccepted {
      conversation {
        ...DeskConversationParts
      }
    }
    ... on AlreadyTaken {
      conversationId
      by {
        ...OperatorParts
      }
    }
    ... on ConversationEnded {
      conversationId
    }
  }
}

fragment DeskConversationParts on DeskConversation {
  id
  site
  siteName
  state
  epoch
  lastSeq
  language
  preferences
  nickname
  topic
  since
  citizenPresent
  owner {
    ...MeParts
  }
  fence
  requeued
  unread
  note
  leftAt
}

fragment MeParts on Me {
  id
  name
  role
}

fragment OperatorParts on Operator {
  name
  role
}`,
  'a9a10724e9c32735a3e48db680737ae1bc99883684730d2e2ef7ed94ef465ac8': `mutation AnswerByMail($conversationId: ID!, $address: String, $consent: Boolean!) {
  answerByMail(
    conversationId: $conversationId
    address: $address
    consent: $consent
  ) {
    __typename
    ... on AnswerByMailSet {
      keptUntil
    }
    ... on MailAddressRefused {
      conversationId
    }
  }
}`,
  '9aaa007ebe9d114c5475f03ef37d7451c817f200ddf0c35d0baf54edc978b10b': `mutation CancelCallback($callbackId: ID!) {
  cancelCallback(callbackId: $callbackId)
}`,
  'dbdc9e4357ae0dbca57d66b2b372068dac07095bc47bc0bad945845469c82a94': `mutation ClaimCallback($callbackId: ID!) {
  claimCallback(callbackId: $callbackId) {
    __typename
    ... on CallbackClaimed {
      callback {
        ...DeskCallbackParts
      }
    }
    ... on CallbackTaken {
      callbackId
      by {
        ...OperatorParts
      }
    }
    ... on CallbackOver {
      callbackId
    }
  }
}

fragment DeskCallbackParts on DeskCallback {
  id
  site
  siteName
  state
  language
  preferences
  nickname
  about
  time
  since
  tries
  mostTries
  triedAt
  numberEnd
  claimedBy {
    ...MeParts
  }
  fence
  contact {
    number
    grouped
    written
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment OperatorParts on Operator {
  name
  role
}`,
  'ae24f1b205e469b954cee595e614422eed936a3ab4f7696ac8f7b20e4b426d43': `mutation ClaimTask($taskId: ID!) {
  claimTask(taskId: $taskId) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
}`,
  '666df08fe5a2e16729c04f9977e16ff69bd2dee4361b97e545e6d17c89f8dff4': `mutation CloseConversation($conversationId: ID!, $fence: Int!, $topic: ID!) {
  closeConversation(conversationId: $conversationId, fence: $fence, topic: $topic) {
    __typename
    ... on OwnerStepDone {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  '292e58a5200961c1e059aa299235494f90642259ccbd64682cd785b7777e3d08': `subscription ConversationFeed($id: ID!, $epoch: ID, $afterSeq: Seq!) {
  conversation(id: $id, epoch: $epoch, afterSeq: $afterSeq) {
    __typename
    ... on FeedStarted {
      epoch
      lastSeq
    }
    ... on ConversationReset {
      epoch
      lastSeq
    }
    ... on EventPage {
      caughtUp
      events {
        ...EventParts
      }
    }
    ... on QueueStatus {
      position
      expectedWaitSeconds
      reason
      alternatives
    }
    ... on TypingStatus {
      party
      typing
    }
    ... on RealTimeText {
      party
      operator {
        ...OperatorParts
      }
      event
      messageId
      seq
      actions {
        at
        insert
        erase
      }
    }
    ... on ConversationDeleted {
      conversationId
    }
  }
}

fragment EventParts on ConversationEvent {
  __typename
  ... on MessageEvent {
    seq
    at
    party
    operator {
      ...OperatorParts
    }
    clientMessageId
    text
    language
  }
  ... on ReadEvent {
    seq
    at
    party
    upTo
  }
  ... on AssignmentEvent {
    seq
    at
    operator {
      ...OperatorParts
    }
    reason
  }
  ... on StateEvent {
    seq
    at
    state
    party
  }
}

fragment OperatorParts on Operator {
  name
  role
}`,
  'ffe7ce0b9a07cebf1b6a8acef98be2fcb907c16b94c6a376a4ee9846816a02a1': `mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    __typename
    ... on TaskCreated {
      task {
        ...TaskParts
      }
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}`,
  '402623d117ecafe7843a086badb9b085ff229a0522d02ef4d64f96c4b6c86a79': `mutation DeclineConversation($conversationId: ID!) {
  declineConversation(conversationId: $conversationId)
}`,
  '3779b7ef930fcc6ef6a38851b3fe4878d8d9579b0da218de0df91dcef6dc5a53': `mutation DeleteConversation($conversationId: ID!) {
  deleteConversation(conversationId: $conversationId)
}`,
  'b885e21dc050f947de913749d121f8da3247105e885c1ff611d13e218d6dbcd1': `subscription Desk {
  desk {
    now
    operatorsPresent
    waiting {
      ...DeskConversationParts
    }
    messages {
      ...DeskConversationParts
    }
    callbacks {
      ...DeskCallbackParts
    }
    mine {
      ...DeskConversationParts
    }
    others {
      ...DeskConversationParts
    }
  }
}

fragment DeskCallbackParts on DeskCallback {
  id
  site
  siteName
  state
  language
  preferences
  nickname
  about
  time
  since
  tries
  mostTries
  triedAt
  numberEnd
  claimedBy {
    ...MeParts
  }
  fence
  contact {
    number
    grouped
    written
  }
}

fragment DeskConversationParts on DeskConversation {
  id
  site
  siteName
  state
  epoch
  lastSeq
  language
  preferences
  nickname
  topic
  since
  citizenPresent
  owner {
    ...MeParts
  }
  fence
  requeued
  unread
  note
  leftAt
}

fragment MeParts on Me {
  id
  name
  role
}`,
  '5ebcb5bca18b420b71cb82cfe0b93e5ad7a7b9f266ee93c995b39289af6bb029': `query DeskData {
  topics {
    key
    name
  }
  skills {
    key
    name
  }
  cannedReplies {
    key
    title
    language
    text
  }
}`,
  'c5d2ba3de477dd02572000276a4f601a42244c98f7560266b4b83c3d78febb28': `mutation EndConversation($conversationId: ID!) {
  endConversation(conversationId: $conversationId)
}`,
  '95ed14dfa5f6681362639e43ec31fc42dfef8b55ba303b83790b478fb49bc5ca': `mutation FinishTask($taskId: ID!, $result: MessageText!) {
  finishTask(taskId: $taskId, result: $result) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
}`,
  '773b3b8bd3cf675e5722bb56101aa5f99dd4d47de176995f271637de17e7e705': `query HoursRevisions($before: Int) {
  hoursRevisions(before: $before) {
    ...HoursRevisionParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}`,
  'c6f5111efd5e99be79c38fa7130ab98ef7a724b396760d5a0c1d5d263b0a4fdc': `query HoursRules {
  hoursRules {
    ...OfficeHoursParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}

fragment HoursTextParts on HoursText {
  hu
  huEasy
  en
  de
}

fragment OfficeHoursParts on OfficeHours {
  revision {
    ...HoursRevisionParts
  }
  inForce
  sites {
    key
    name
  }
  points {
    key
    name
  }
  publicHolidays {
    date
    name
  }
  knownYears {
    ...SwappedYearParts
  }
  rules {
    schedules {
      sites
      channels
      points
      windows {
        days
        from
        to
      }
    }
    exceptions {
      kind
      from
      to
      reason {
        ...HoursTextParts
      }
      sites
      channels
      points
    }
    swappedDays {
      ...SwappedYearParts
    }
    holidays {
      add {
        date
        name {
          ...HoursTextParts
        }
      }
      remove
    }
    opensSoonMinutes
    closesSoonMinutes
  }
}

fragment SwappedYearParts on SwappedYear {
  year
  source
  days {
    rest
    worked
  }
}`,
  '098168c29c66f7f4a678900eab7cfb03225fd498885641b8c1d7a529560c52fc': `mutation KeepAsMessage($conversationId: ID!) {
  keepAsMessage(conversationId: $conversationId)
}`,
  '831f890cea1cdb18b0478d2f5227c645cab06f814879cee5f3b03482ca96b9a4': `mutation LeaveDesk {
  leaveDesk
}`,
  '4803d37c119cfe268d759352f08e83833983c2e12a7e9fc1035aed75cb6e9d8d': `mutation LeaveMessage($input: LeaveMessageInput!) {
  leaveMessage(input: $input) {
    conversation {
      ...ConversationParts
    }
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment OperatorParts on Operator {
  name
  role
}`,
  '51f1064d344bdce0bcb84926b69e954b74ae511abb30362dfc1c58b87f18ab4a': `mutation MarkRead($conversationId: ID!, $upTo: Seq!, $fence: Int) {
  markRead(conversationId: $conversationId, upTo: $upTo, fence: $fence)
}`,
  '10f65a61fd44a4fb6eb27d1fecefb4aaa4221cd6a7c88aa33b75e39e5381d4d2': `query Me {
  me {
    ...MeParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}`,
  '8b353ab74eae2a554bfae98aeb36fb505136d05910c308074aa83efa414511b0': `mutation MoveConversation($conversationId: ID!, $target: TransferTarget!) {
  moveConversation(conversationId: $conversationId, target: $target)
}`,
  '95c5cf4bae0e8f8671933f421b90fdffc7adb8b8725666a3a8de3dbba6655390': `query MyCallback {
  myCallback {
    ...CallbackParts
  }
}

fragment CallbackParts on Callback {
  id
  state
  requestedAt
  time
  numberEnd
  tries
  keptUntil
}`,
  '75745dc1eea5d29a8d5b44c887cc41e26e4d85928adae2f989590c66e7f41478': `query MyConversation {
  myConversation {
    ...ConversationParts
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment OperatorParts on Operator {
  name
  role
}`,
  '2743c580678926bfd76a252aee0cb989dba993595ba08092776354fb2fa86b61': `mutation NoteOnTask($taskId: ID!, $noteId: RequestId!, $text: ShortText!) {
  noteOnTask(taskId: $taskId, noteId: $noteId, text: $text) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
}`,
  '5e82a9ab87d884af6cdc2949f1bd6be524b4ce6159ee7ffcdec24152f07f4543': `mutation OpenSession($site: ID!) {
  openSession(site: $site) {
    token
    expiresAt
  }
}`,
  '86cdbd600a6816704de524cedba58adb972b75eb7532d47123f28433ce49e63b': `query Points($site: ID!) {
  points(site: $site) {
    key
    name
    address
    position {
      latitude
      longitude
    }
    telephone
    stepFree
    equipment
    hours {
      ...HoursParts
    }
  }
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}`,
  'a5008c7339aed055bdd89f0832272f547bd00fb05f8841039fc4978f0afeeda4': `query PreviewHours($rules: HoursRulesInput!, $weeks: Int = 4) {
  previewHours(rules: $rules, weeks: $weeks) {
    tables {
      questions {
        ...HoursQuestionParts
      }
      days {
        date
        intervals {
          from
          to
        }
        reasons {
          reason
          text
        }
        changed
      }
    }
    warnings {
      kind
      year
      date
      through
      questions {
        ...HoursQuestionParts
      }
    }
  }
}

fragment HoursQuestionParts on HoursQuestion {
  site
  channel
  point
}`,
  '0c33fde12ca057e8de81ae05f2627991a883b9fa11066ba60bc267ea857a3ee8': `mutation ReleaseTask($taskId: ID!) {
  releaseTask(taskId: $taskId) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
}`,
  '653c65d3fd65e4ed69e93a6b500696e76d5823019ed3bcae3b31092bc0d1eadf': `mutation RenewLease {
  renewLease {
    expiresAt
    lifetimeMs
  }
}`,
  'e706ce92a5725f5324c22e0a88b1bd8d08f2d1fdda1b8908f03850c2a46572eb': `mutation ReopenConversation($conversationId: ID!) {
  reopenConversation(conversationId: $conversationId) {
    __typename
    ... on ConversationReopened {
      conversation {
        ...ConversationParts
      }
    }
    ... on ReopenTooLate {
      conversationId
    }
    ... on ServiceClosed {
      service {
        ...ServiceParts
      }
    }
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment OperatorParts on Operator {
  name
  role
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}`,
  '4b32f4e4cf46920177d5e3e34f9027fc63d7f2f5b483a8d08cf3e15a672e3d2a': `mutation RequestCallback($input: RequestCallbackInput!) {
  requestCallback(input: $input) {
    __typename
    ... on CallbackRequested {
      callback {
        ...CallbackParts
      }
    }
    ... on CallbackNumberRefused {
      problem
    }
    ... on CallbackStands {
      callback {
        ...CallbackParts
      }
    }
    ... on CallbackLimitReached {
      retryAfterMs
    }
  }
}

fragment CallbackParts on Callback {
  id
  state
  requestedAt
  time
  numberEnd
  tries
  keptUntil
}`,
  '814f24d329df200c2f9099fd3bcfc3fe220941bee400d789dfb9e620618cc6b6': `mutation ReturnConversation($conversationId: ID!, $fence: Int!) {
  returnConversation(conversationId: $conversationId, fence: $fence) {
    __typename
    ... on OwnerStepDone {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  'd8a06b3784caa108529bff4d1a8b1d071bdfa388811f2c257586872bad4f3297': `subscription Routing {
  routing {
    state
    onShift
    offers {
      conversationId
      until
    }
    meant
    colleagues {
      id
      name
      role
      state
      skills
      languages
      capacity
      load
    }
    places {
      conversationId
      site
      state
      operatorId
      offeredUntil
      position
      expectedWaitSeconds
      skills
    }
  }
}`,
  '7a6dff82ccca3bcfeff2ce1e7aca63d36b7ee66ce151cc7f189dfb5806e74c87': `mutation SaveHours($base: Int!, $rules: HoursRulesInput!, $note: String!) {
  saveHours(base: $base, rules: $rules, note: $note) {
    ...OfficeHoursParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}

fragment HoursTextParts on HoursText {
  hu
  huEasy
  en
  de
}

fragment OfficeHoursParts on OfficeHours {
  revision {
    ...HoursRevisionParts
  }
  inForce
  sites {
    key
    name
  }
  points {
    key
    name
  }
  publicHolidays {
    date
    name
  }
  knownYears {
    ...SwappedYearParts
  }
  rules {
    schedules {
      sites
      channels
      points
      windows {
        days
        from
        to
      }
    }
    exceptions {
      kind
      from
      to
      reason {
        ...HoursTextParts
      }
      sites
      channels
      points
    }
    swappedDays {
      ...SwappedYearParts
    }
    holidays {
      add {
        date
        name {
          ...HoursTextParts
        }
      }
      remove
    }
    opensSoonMinutes
    closesSoonMinutes
  }
}

fragment SwappedYearParts on SwappedYear {
  year
  source
  days {
    rest
    worked
  }
}`,
  'fd7563c579aaee7ca0f33d69fbe3034247d9070d3c91efce59c0d9bba271ad1c': `mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on MessageStored {
      clientMessageId
      seq
      at
    }
    ... on ConversationEnded {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  'a7a5583d7683c4138429c092d3f2d515402c511bfbacac62d32e7ebda1a0dc9f': `mutation SendRealTimeText($input: RealTimeTextInput!) {
  sendRealTimeText(input: $input)
}`,
  'b55cbb0214c21fcd5b7d636316c6fdaa7157b0cd2549074a34ab2642e6f52dcb': `query Service($site: ID!, $channel: Channel = CHAT) {
  service(site: $site, channel: $channel) {
    ...ServiceParts
  }
  site(key: $site) {
    languages
    welcome {
      ...WordingParts
    }
    topics {
      key
      name {
        ...WordingParts
      }
    }
  }
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}

fragment WordingParts on Wording {
  language
  easy
  text
}`,
  '14aeba2ac2ba467ff5d360df844c05a5b1f61b895652d90ef85973427aed4539': `subscription ServiceStatus($site: ID!, $channel: Channel = CHAT) {
  serviceStatus(site: $site, channel: $channel) {
    ...ServiceParts
  }
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}`,
  '865135c933bd43136ab415537c8a960a061ac24749f4321b08ff16ec0e058526': `mutation SetOperatorState($state: OperatorState!) {
  setOperatorState(state: $state)
}`,
  'add77610522385b6edcd5f964ce3459b30eac4a9fc3c0e0c886a725af2a0b07a': `mutation SetPreferences($conversationId: ID!, $preferences: [Preference!]!) {
  setPreferences(conversationId: $conversationId, preferences: $preferences)
}`,
  '87f2d7cbdf2f2d2f04d1d4d7d4b9db0a2b8064274bd988ce7e76d38b8b768866': `mutation SetTyping($conversationId: ID!, $typing: Boolean!) {
  setTyping(conversationId: $conversationId, typing: $typing)
}`,
  '7b6e03d8a09f90a75d174de9defb533ac3fd9c87fd7fefced6fa794ebec181dc': `mutation SettleCallback($callbackId: ID!, $fence: Int!, $outcome: CallbackOutcome!) {
  settleCallback(callbackId: $callbackId, fence: $fence, outcome: $outcome) {
    __typename
    ... on CallbackSettled {
      callbackId
    }
    ... on CallbackLost {
      callbackId
    }
  }
}`,
  'a7b0bfc937f0fd0f404754530105e6b83748402ddfb92c3abc932aff076e6ec0': `mutation StartConversation($input: StartConversationInput!) {
  startConversation(input: $input) {
    __typename
    ... on ConversationStarted {
      conversation {
        ...ConversationParts
      }
    }
    ... on ServiceClosed {
      service {
        ...ServiceParts
      }
    }
    ... on QueueFull {
      waiting
    }
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment OperatorParts on Operator {
  name
  role
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}`,
  '982a6e605c66330adf7049d9fa4adffb6d5dbe7ddd84259e1bf4e9a453499dbc': `mutation TakeBackHours($base: Int!, $number: Int!, $note: String!) {
  takeBackHours(base: $base, number: $number, note: $note) {
    ...OfficeHoursParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}

fragment HoursTextParts on HoursText {
  hu
  huEasy
  en
  de
}

fragment OfficeHoursParts on OfficeHours {
  revision {
    ...HoursRevisionParts
  }
  inForce
  sites {
    key
    name
  }
  points {
    key
    name
  }
  publicHolidays {
    date
    name
  }
  knownYears {
    ...SwappedYearParts
  }
  rules {
    schedules {
      sites
      channels
      points
      windows {
        days
        from
        to
      }
    }
    exceptions {
      kind
      from
      to
      reason {
        ...HoursTextParts
      }
      sites
      channels
      points
    }
    swappedDays {
      ...SwappedYearParts
    }
    holidays {
      add {
        date
        name {
          ...HoursTextParts
        }
      }
      remove
    }
    opensSoonMinutes
    closesSoonMinutes
  }
}

fragment SwappedYearParts on SwappedYear {
  year
  source
  days {
    rest
    worked
  }
}`,
  '649fc2ace481eacedc592e9560cbe2d601b1520bcd81d108737ad4594be2cfeb': `query TaskTopics {
  topics {
    key
    name
  }
}`,
  '473822d275c10f2dc9ccde392ba26cafee9a0b4768fc4a52949bb86910a01df3': `subscription Tasks {
  tasks {
    now
    more
    tasks {
      ...TaskParts
    }
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}`,
  'fa86e5f3307342376799d4c6c2d0285b2cf25027b363201237ba926629e453ba': `mutation TransferConversation($conversationId: ID!, $fence: Int!, $target: TransferTarget!, $note: MessageText) {
  transferConversation(
    conversationId: $conversationId
    fence: $fence
    target: $target
    note: $note
  ) {
    __typename
    ... on OwnerStepDone {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  '6d44ec2fcbb9aff035565e38d9bf2f9f79272f41d9b205d069875cba49e9d07f': `mutation WithdrawTask($taskId: ID!) {
  withdrawTask(taskId: $taskId) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
}`,
};
