import type { VideoClipEdition } from "../../../changes/editions/edition";
import { pictureData, related, type Data, type There } from "./there";

export const videoClipData = (clip: VideoClipEdition, there: There): Data => ({
  title: clip.title,
  description: clip.description,
  durationSeconds: clip.durationSeconds,
  recordedAt: clip.recordedAt,
  poster: pictureData(clip.poster, there),
  playerUrl: clip.playerUrl,
  renditions: clip.renditions.map((rendition) => ({ ...rendition })),
  tracks: clip.tracks.map((track) => ({ ...track })),
  noCaptionsReason: clip.noCaptionsReason,
  transcript: clip.transcript,
  credit: clip.credit,
  rights: clip.rights && { ...clip.rights },
  people: related(clip.people, there),
  topics: related(clip.topics, there),
});
