package carryover.digest;

import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.Words;
import carryover.people.Person.Therapist;
import carryover.people.Routines;
import carryover.picture.Picture;
import carryover.picture.Pictures;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mood of two weeks as a picture below a message, for whoever reads rich pages. */
public record MoodPicture(Pictures pictures, Routines routines, Scripts scripts) {
  /** The message with the picture; as it is where there is too little to be drawn. */
  public Message below(Message message, Therapist therapist, Summary summary) {
    if (!routines.of(therapist.id()).rich()) {
      return message;
    }
    var drawn = Charts.mood(summary).flatMap(it -> pictures.draw(therapist.voice(), it));
    var label = scripts.words(therapist.voice(), "digest.picture_in_words", Map.of());
    return drawn
        .map(picture -> {
          var blocks = new ArrayList<Block>(List.of(new Block.Paragraph(message.html())));
          blocks.addAll(blocks(picture, label));
          return message.as(new Page(blocks));
        })
        .orElse(message);
  }

  /** A picture, and the same in words to be unfolded. */
  static List<Block> blocks(Picture picture, String label) {
    return List.of(
        new Block.Figure(picture.png(), new Words("")),
        new Block.Details(new Words(label), List.of(new Block.Paragraph(picture.alternative()))));
  }
}
