// The chunk of the conversation: fetched right after the first look, since most people come for it.
export { default as styles } from '../../theme/conversation.css?inline';
export { ConversationScreen } from './ConversationScreen.tsx';
